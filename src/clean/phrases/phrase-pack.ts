/**
 * Where a phrase counts as furniture. Of phrases that have a line to themselves, alone or in a row:
 * `anywhere`; `ends`: before the first or behind the last paragraph of the story; `tail`: only behind the last one;
 * `row`: there, and only beside another label. Of phrases in a line that says more: `opens` it, or `holds`: stands
 * anywhere in it; what such a line is worth depends on its length, its links and its place.
 */
export type PhrasePosition = 'anywhere' | 'ends' | 'tail' | 'row' | 'opens' | 'holds'

/** What the phrases of a pack are about; each has a rule of the same name. */
export type PhraseTopic =
  | 'share-bar'
  | 'copy-protection'
  | 'advertisement'
  | 'newsletter-prompt'
  | 'cookie-notice'
  | 'related-links'
  | 'byline'
  | 'date-line'
  | 'photo-credit'
  | 'copyright-notice'
  | 'comment-prompt'
  | 'tag-list'
  | 'page-control'
  | 'author-note'

/** Phrases of one topic by the position where they count. */
type TopicPhrases = Partial<Readonly<Record<PhrasePosition, readonly string[]>>>

/**
 * The labels of one language, in lower case and without punctuation at their ends. A colon at the end of a phrase
 * asks for one in the text. `{network}` stands for the name of a social network or a way to send a link,
 * `{number}` for a number.
 */
export type PhrasePack = {
  /** BCP 47. */
  readonly language: string
  readonly phrases: Partial<Readonly<Record<PhraseTopic, TopicPhrases>>>
  /** Names and short forms of months and days, and units of time. */
  readonly dateWords?: readonly string[]
  /** Words that stand beside a date or between names and say nothing by themselves. */
  readonly dateFillers?: readonly string[]
}
