import { copyProtection } from './copy-protection.ts'
import { headlineRepeated } from './headline-repeated.ts'
import { recurringParagraph } from './recurring-paragraph.ts'
import { removePattern } from './remove-pattern.ts'
import type { Rule } from './rule.ts'
import { shareBar } from './share-bar.ts'
import { standfirstRepeated } from './standfirst-repeated.ts'

/** The rules that look at one article alone, in the order they are asked: the first verdict on a unit holds. */
export const rules: readonly Rule[] = [
  removePattern,
  headlineRepeated,
  standfirstRepeated,
  shareBar,
  copyProtection,
]

/** Names of all rules, the one that looks at the whole corpus last. */
export const ruleIds: readonly string[] = [...rules, recurringParagraph].map(({ id }) => id)
