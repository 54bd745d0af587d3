import type { DedupeMode } from '../dedupe/mode.ts'
import type { ComparedCluster, ComparedCopy, Duplicates } from '../find-duplicates.ts'
import type { Article } from '../model/article.ts'
import { formatInstant } from '../text/format-instant.ts'
import { count } from './count.ts'
import { describeCopy } from './describe-copy.ts'
import { formatDifference } from './format-difference.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

/** How duplicates are to look, and what becomes of them. */
export type DuplicatesLook = { readonly mode: DedupeMode; readonly colours: Colours }

/** Format duplicates for people: the members of each cluster side by side, then what differs in their texts. */
export function formatDuplicates(
  { articleCount, clusters }: Duplicates,
  { mode, colours }: DuplicatesLook,
): string {
  if (mode === 'off') return 'Copies are not looked for: `dedupe.mode` is `off`.\n'
  const copies = clusters.reduce((sum, cluster) => sum + cluster.copies.length, 0)
  const summary = `${count(articleCount, 'article')}, ${count(copies, 'copy', 'copies')} of ${count(clusters.length, 'story', 'stories')}`
  return [...clusters.map((cluster) => formatCluster(cluster, colours)), `${summary}\n`].join('\n')
}

function formatCluster(cluster: ComparedCluster, colours: Colours): string {
  const { canonical, copies, reason } = cluster
  const head = `${colours.bold(printable(canonical.facts.title))}\n`
  const choice = `${printable(canonical.path)} is the canonical one: ${reason}\n`
  return [
    head,
    formatMembers(cluster, colours),
    choice,
    ...copies.map((copy) => formatCopy(copy, colours)),
  ].join('')
}

/* A row a member, its facts one below the other. */
function formatMembers(
  { canonical, published, copies }: ComparedCluster,
  colours: Colours,
): string {
  const members = [canonical, ...copies.map(({ article }) => article)]
  const rows = members.map((article) => listFacts(article, published.includes(article)))
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line, at) => (published.includes(members[at] ?? canonical) ? line : colours.dim(line)))
    .map((line) => `  ${line.trimEnd()}\n`)
    .join('')
}

function listFacts({ path, facts, readBody }: Article, isPublished: boolean): readonly string[] {
  const date = facts.publishedMs === undefined ? 'no date' : formatInstant(facts.publishedMs)
  return [
    isPublished ? 'published' : 'copy',
    printable(path),
    date,
    printable(facts.source ?? '–'),
    count(readBody().words.length, 'word'),
    printable(facts.title),
  ]
}

function formatCopy(copy: ComparedCopy, colours: Colours): string {
  const lines = copy.differences.flatMap((difference) => formatDifference(difference, colours))
  return [`\n${colours.cyan(`${printable(describeCopy(copy))}`)}`, ...lines, ''].join('\n')
}
