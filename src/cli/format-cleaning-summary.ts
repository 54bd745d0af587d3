import { countByRule } from '../clean/count-by-rule.ts'
import type { Article } from '../model/article.ts'
import { count } from './count.ts'
import type { Colours } from './make-colours.ts'

/** Sum cleaning up in two lines: how much goes and by which rules, and what was written, if that was asked for. */
export function formatCleaningSummary(
  articles: readonly Article[],
  written: readonly string[] | undefined,
  colours: Colours,
): string {
  const losing = articles.filter(({ removals }) => removals.length > 0)
  const removals = losing.reduce((sum, article) => sum + article.removals.length, 0)
  const byRule = [...countByRule(losing)].map(([ruleId, times]) => `${ruleId} ${times}`)
  const rules = byRule.length === 0 ? '' : `: ${byRule.join(', ')}`
  return (
    `${colours.bold('feedwright')} ${count(removals, 'removed block')} in ${losing.length} of ${count(articles.length, 'article')}${rules}\n` +
    `           ${describeWriting(losing.length, written)}\n`
  )
}

function describeWriting(losing: number, written: readonly string[] | undefined): string {
  if (written !== undefined) return `${count(written.length, 'file')} written`
  return losing === 0 ? 'nothing to write' : 'nothing written: --write takes them out of the files'
}
