/**
 * Names of all rules in the order of `rules.ts`, the one that looks at the whole corpus last: known without loading
 * the rules, which most builds with a cache never ask.
 */
export const ruleIds = [
  'remove-pattern',
  'headline-repeated',
  'standfirst-repeated',
  'share-bar',
  'copy-protection',
  'advertisement',
  'newsletter-prompt',
  'cookie-notice',
  'byline',
  'date-line',
  'photo-credit',
  'image-caption',
  'copyright-notice',
  'comment-prompt',
  'tag-list',
  'page-control',
  'author-note',
  'related-links',
  'link-list',
  'stray-line',
  'outside-story',
  'recurring-paragraph',
] as const

/** Name of a rule. */
export type RuleId = (typeof ruleIds)[number]
