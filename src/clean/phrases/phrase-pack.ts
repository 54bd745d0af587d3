/**
 * Where a phrase that has a line to itself counts as furniture:
 * `anywhere`; `ends`: before the first or behind the last paragraph of the story; `tail`: only behind the last one;
 * `row`: there, and only beside another label.
 */
export type PhrasePosition = 'anywhere' | 'ends' | 'tail' | 'row'

/** What the phrases of a pack are about; each has a rule of the same name. */
export type PhraseTopic = 'share-bar' | 'copy-protection'

/**
 * The labels of one language, in lower case and without punctuation at their ends. A colon at the end of a phrase
 * asks for one in the text. `{network}` stands for the name of a social network or a way to send a link,
 * `{number}` for a number.
 */
export type PhrasePack = {
  /** BCP 47. */
  readonly language: string
  readonly phrases: Readonly<
    Record<PhraseTopic, Partial<Readonly<Record<PhrasePosition, readonly string[]>>>>
  >
}
