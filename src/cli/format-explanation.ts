import type { LocatedRemoval } from '../clean/locate-removals.ts'
import type { Explanation } from '../explain.ts'
import type { Article } from '../model/article.ts'
import { formatInstant } from '../text/format-instant.ts'
import { describeCopy } from './describe-copy.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

/** Format what becomes of an article for people: facts and where they come from, removals as a diff, copies, feeds. */
export function formatExplanation(explanation: Explanation, colours: Colours): string {
  const { path, article } = explanation
  if (article === undefined) return `${colours.bold(printable(path))} is left out:\n\n`
  const parts = [
    colours.bold(printable(path)),
    formatFacts(article, colours),
    formatIdentity(explanation, colours),
    formatRemovals(explanation, colours),
    formatCopies(explanation),
    formatFeeds(explanation, colours),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`
}

/* Name, value and where it comes from. */
type Row = readonly [name: string, value: string | undefined, origin?: string | undefined]

function formatFacts({ facts, origins }: Article, colours: Colours): string {
  const { publishedMs, updatedMs, authors, tags } = facts
  const rows: readonly Row[] = [
    ['title', facts.title, origins.title],
    ['published', formatDate(publishedMs), origins.published],
    ['updated', formatDate(updatedMs), origins.updated],
    ['authors', authors.map(({ name }) => name).join(', ') || undefined, origins.authors],
    ['summary', facts.summary ?? 'the first sentences', origins.summary],
    ['section', facts.section, origins.section],
    ['tags', tags.join(', ') || undefined, 'front matter'],
    ['language', facts.language, origins.language],
    ['slug', facts.slug, origins.slug],
  ]
  return formatRows(rows, colours)
}

function formatDate(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : formatInstant(ms)
}

function formatIdentity({ story }: Explanation, colours: Colours): string {
  if (story === undefined) return ''
  const dates = `${formatInstant(story.publishedMs)}, changed ${formatInstant(story.updatedMs)}`
  return formatRows(
    [
      ['id', story.id],
      ['address', story.url],
      ['dates', dates],
    ],
    colours,
  )
}

function formatRows(rows: readonly Row[], colours: Colours): string {
  return rows
    .flatMap(([name, value, origin]) => {
      if (value === undefined) return []
      const from = origin === undefined ? '' : colours.dim(`  (${origin})`)
      return `${colours.cyan(name.padEnd(10))}${printable(value)}${from}`
    })
    .join('\n')
}

function formatRemovals({ headline, removals }: Explanation, colours: Colours): string {
  const taken =
    headline === undefined
      ? []
      : [
          `${colours.dim(`@@ line ${headline.line}: the title stands for it @@`)}\n${colours.blue(`= ${printable(headline.text)}`)}`,
        ]
  const removed = removals.map((removal) => formatRemoval(removal, colours))
  const all = [...taken, ...removed]
  return all.length === 0 ? 'Nothing is removed.' : all.join('\n')
}

function formatRemoval(
  { line, text, ruleId, confidence, reason }: LocatedRemoval,
  colours: Colours,
): string {
  const head = colours.dim(`@@ line ${line}: ${ruleId}, ${Math.round(confidence * 100)} % sure @@`)
  const lines = text.split(/\r\n|\r|\n/u).map((one) => colours.red(`- ${printable(one)}`))
  return [head, ...lines, colours.dim(`  ${printable(reason)}`)].join('\n')
}

function formatCopies({ article, cluster, story }: Explanation): string {
  if (cluster === undefined || cluster.copies.length === 0) return ''
  const leader = story?.article ?? cluster.canonical
  const isMarked = story !== undefined && story.copies.length === 0
  const head = isMarked
    ? `Published beside its copies (${cluster.canonical.path} is the canonical one: ${cluster.reason}):`
    : leader === article
      ? `Published for ${cluster.copies.length + 1} articles (${cluster.reason}):`
      : `A copy, published as ${leader.path}:`
  const rows = cluster.copies.map((copy) => `  ${describeCopy(copy)}`)
  return [head, ...rows].map(printable).join('\n')
}

function formatFeeds({ feeds }: Explanation, colours: Colours): string {
  if (feeds.length === 0) return 'No feed carries it.'
  return `Carried by ${feeds.map(({ title, name }) => `${printable(title)} ${colours.dim(`(${name})`)}`).join(', ')}`
}
