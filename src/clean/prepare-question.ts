import type { StatedFacts } from '../model/facts.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { rememberEach } from '../text/remember-each.ts'
import type { CleanOptions } from './clean-options.ts'
import { compilePattern, type Pattern } from './compile-pattern.ts'
import type { Question } from './judge-article.ts'
import { prepareTitle } from './prepare-title.ts'
import { MIN_CONFIDENCE } from './profile.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { wordKey } from './word-key.ts'

/** What all articles of a configuration have in common. */
type Prepared = {
  readonly rules: readonly Rule[]
  readonly keep: readonly Pattern[]
  readonly remove: readonly Pattern[]
  readonly siteKeys: ReadonlySet<string>
}

/** Prepare what is asked about an article: which rules, by which hints, and what stays or goes in any case. */
export function prepareQuestion(stated: StatedFacts, options: CleanOptions): Question {
  const { title, summary, source, keep = [] } = stated
  const prepared = prepareOptions(options)
  const siteKeys =
    source === undefined
      ? prepared.siteKeys
      : new Set([...prepared.siteKeys, ...readKeys([source])])
  return {
    hints: {
      summary,
      siteKeys,
      matchTitle: title === undefined ? undefined : prepareTitle(title, siteKeys),
      remove: prepared.remove,
    },
    rules: keep === 'all' ? [] : prepared.rules,
    minConfidence: MIN_CONFIDENCE[options.profile],
    keep: keep === 'all' ? [] : [...prepared.keep, ...keep.map(compilePattern)],
  }
}

const prepareOptions = rememberEach(
  (options: CleanOptions): Prepared => ({
    rules: rules.filter(({ id }) => options.rules[id] !== false),
    keep: options.keep.map(compilePattern),
    remove: options.remove.map(compilePattern),
    siteKeys: new Set(readKeys(options.siteNames)),
  }),
)

function readKeys(names: readonly string[]): readonly string[] {
  return names.map((name) => wordKey(normaliseLine(name))).filter((key) => key !== '')
}
