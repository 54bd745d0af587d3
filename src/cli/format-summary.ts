import type { BuildResult } from '../edition.ts'
import { isSubscription } from '../model/is-subscription.ts'
import { formatInstant } from '../text/format-instant.ts'
import { count } from './count.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

/** What a summary tells beside the result, and how it is to look. */
export type SummaryLook = {
  /** Time that the build was made for, milliseconds since 1970 UTC. */
  readonly nowMs: number
  readonly tookMs: number
  readonly colours: Colours
}

/** Sum a build up in a few short lines. */
export function formatSummary(
  result: BuildResult,
  { nowMs, tookMs, colours }: SummaryLook,
): string {
  const { articles, held, stories, feeds, publication } = result
  const removals = articles.reduce((sum, article) => sum + article.removals.length, 0)
  const copies = stories.reduce((sum, story) => sum + story.copies.length, 0)
  const items = new Set(feeds.flatMap((feed) => feed.items.map(({ id }) => id))).size
  const { written, unchanged, removed, kept, foreign } = publication
  const lines = [
    `${count(articles.length + held.length, 'article')}, ${count(items, 'item')} in ${count(feeds.filter(isSubscription).length, 'feed')}, ` +
      `${count(removals, 'removed block')}, ${count(copies, 'merged copy', 'merged copies')}`,
    `${count(written.length, 'file')} written, ${unchanged.length} unchanged` +
      (removed.length > 0 ? `, ${removed.length} removed` : '') +
      `, ${countFindings(result, colours)}, ${(tookMs / 1000).toFixed(1)} s`,
    ...describeRecovery(result),
    ...describeDue(result),
    ...(held.length > 0
      ? [`${held.length} held back, built for ${formatInstant(nowMs)}: --now sets another time`]
      : []),
    ...(kept.length > 0 ? [`left alone, since they were changed by hand: ${kept.join(', ')}`] : []),
    ...(foreign.length > 0
      ? [
          `left alone, since feedwright did not write them (delete them to have ours): ${foreign.join(', ')}`,
        ]
      : []),
  ]
  return `${colours.bold('feedwright')} ${lines.join('\n           ')}\n`
}

function describeRecovery({ recovered }: BuildResult): readonly string[] {
  if (recovered === 0) return []
  return [
    `feedwright.json was not there: ids and dates of ${count(recovered, 'item')} were read back from the feeds`,
  ]
}

function describeDue({ due }: BuildResult): readonly string[] {
  const [next] = due
  if (next === undefined) return []
  const change = next.change === 'publish' ? 'is to be published' : 'expires'
  const more = due.length > 1 ? `, ${due.length - 1} more later` : ''
  return [`next due ${formatInstant(next.dueMs)}: ${printable(next.path)} ${change}${more}`]
}

function countFindings({ findings }: BuildResult, colours: Colours): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const text = `${count(errors, 'error')} and ${count(warnings, 'warning')}`
  if (errors > 0) return colours.red(text)
  return warnings > 0 ? colours.yellow(text) : colours.green(text)
}
