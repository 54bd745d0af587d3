import pc from 'picocolors'
import type { ExplainedRemoval, Explanation } from '../explain.ts'
import type { Article } from '../model/article.ts'
import { formatInstant } from '../text/format-instant.ts'
import { printable } from './printable.ts'

/** Format what becomes of an article for people: facts and where they come from, removals as a diff, copies, feeds. */
export function formatExplanation(explanation: Explanation): string {
  const { path, article } = explanation
  if (article === undefined) return `${pc.bold(printable(path))} is left out:\n\n`
  const parts = [
    pc.bold(printable(path)),
    formatFacts(article),
    formatIdentity(explanation),
    formatRemovals(explanation),
    formatCopies(explanation),
    formatFeeds(explanation),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`
}

function formatFacts({ facts, origins }: Article): string {
  const { publishedMs, updatedMs, authors, tags } = facts
  const rows: ReadonlyArray<readonly [string, string | undefined, string | undefined]> = [
    ['title', facts.title, origins.title],
    [
      'published',
      publishedMs === undefined ? undefined : formatInstant(publishedMs),
      origins.published,
    ],
    ['updated', updatedMs === undefined ? undefined : formatInstant(updatedMs), 'front matter'],
    ['authors', authors.map(({ name }) => name).join(', ') || undefined, origins.authors],
    ['summary', facts.summary ?? 'the first sentences', origins.summary],
    ['section', facts.section, origins.section],
    ['tags', tags.join(', ') || undefined, 'front matter'],
    ['language', facts.language, origins.language],
    ['slug', facts.slug, origins.slug],
  ]
  return rows
    .flatMap(([name, value, origin]) =>
      value === undefined ? [] : [formatRow(name, value, origin)],
    )
    .join('\n')
}

function formatIdentity({ story }: Explanation): string {
  if (story === undefined) return ''
  return [
    formatRow('id', story.id, undefined),
    formatRow('address', story.url, undefined),
    formatRow(
      'dates',
      `${formatInstant(story.publishedMs)}, changed ${formatInstant(story.updatedMs)}`,
      undefined,
    ),
  ].join('\n')
}

function formatRow(name: string, value: string, origin: string | undefined): string {
  const from = origin === undefined ? '' : pc.dim(`  (${origin})`)
  return `${pc.cyan(name.padEnd(10))}${printable(value)}${from}`
}

function formatRemovals({ headline, removals }: Explanation): string {
  const taken =
    headline === undefined
      ? []
      : [
          `${pc.dim(`@@ line ${headline.line}: the title stands for it @@`)}\n${pc.blue(`= ${printable(headline.text)}`)}`,
        ]
  const removed = removals.map(formatRemoval)
  const all = [...taken, ...removed]
  return all.length === 0 ? 'Nothing is removed.' : all.join('\n')
}

function formatRemoval({ line, text, ruleId, confidence, reason }: ExplainedRemoval): string {
  const head = pc.dim(`@@ line ${line}: ${ruleId}, ${Math.round(confidence * 100)} % sure @@`)
  const lines = text.split(/\r\n|\r|\n/u).map((one) => pc.red(`- ${printable(one)}`))
  return [head, ...lines, pc.dim(`  ${printable(reason)}`)].join('\n')
}

function formatCopies({ article, cluster, story }: Explanation): string {
  if (cluster === undefined || cluster.copies.length === 0) return ''
  const leader = story?.article ?? cluster.canonical
  const head =
    leader === article
      ? `Published for ${cluster.copies.length + 1} articles (${cluster.reason}):`
      : `A copy, published as ${leader.path}:`
  const rows = cluster.copies.map(
    ({ article: copy, of, coverage, conflicts }) =>
      `  ${copy.path} copies ${of.path}: ${Math.round(coverage * 100)} % of the shorter one's words, ${(conflicts * 100).toFixed(1)} differing facts per 100 words`,
  )
  return [head, ...rows].map(printable).join('\n')
}

function formatFeeds({ feeds }: Explanation): string {
  if (feeds.length === 0) return 'No feed carries it.'
  return `Carried by ${feeds.map(({ title, name }) => `${printable(title)} ${pc.dim(`(${name})`)}`).join(', ')}`
}
