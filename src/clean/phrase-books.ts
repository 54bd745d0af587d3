import { bindPhrases, type PhraseNode } from './bind-phrases.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'

/** All phrases about one topic that may have a line to themselves, in all languages. */
export type PhraseBook = { readonly topic: PhraseTopic; readonly root: PhraseNode }

const TOPICS: readonly PhraseTopic[] = [
  'copy-protection',
  'share-bar',
  'advertisement',
  'newsletter-prompt',
  'cookie-notice',
  'comment-prompt',
  'related-links',
  'tag-list',
  'byline',
  'date-line',
  'photo-credit',
  'copyright-notice',
  'author-note',
  'page-control',
]

/** Positions of phrases that have a line to themselves, strongest first. */
export const POSITIONS: readonly PhrasePosition[] = ['anywhere', 'ends', 'tail', 'row']

/** One book per topic. */
export const phraseBooks: readonly PhraseBook[] = TOPICS.map((topic) => ({
  topic,
  root: bindPhrases([topic], POSITIONS),
}))

/** Phrases that open a line which says more. */
export const openers: PhraseNode = bindPhrases(TOPICS, ['opens'])

/** Phrases that stand anywhere in a line which says more. */
export const holders: PhraseNode = bindPhrases(TOPICS, ['holds'])

/** Words that open a line of names. */
export const bylineOpeners: PhraseNode = bindPhrases(['byline'], ['opens'])

/** Phrases of photo credits. */
export const creditHolders: PhraseNode = bindPhrases(['photo-credit'], ['holds'])
