import { bindPhrases } from './bind-phrases.ts'
import { LABEL_POSITIONS } from './label-positions.ts'
import { layOutTrees, type PhraseTrees } from './lay-out-trees.ts'
import { listHints } from './list-hints.ts'
import { listOpenings } from './list-openings.ts'
import { authorHeadings } from './phrases/author-headings.ts'
import { packs } from './phrases/packs.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { wordKey } from './word-key.ts'

/** What is worked out from the packs, all languages together, as JSON can hold it. */
export type PhraseTables = {
  readonly trees: PhraseTrees
  /** Roots of the trees of phrases that may have a line to themselves, by their topic. */
  readonly books: readonly { readonly topic: PhraseTopic; readonly root: number }[]
  /** Root of the phrases that open a line which says more. */
  readonly openers: number
  /** Root of the phrases that stand anywhere in a line which says more. */
  readonly holders: number
  /** Root of the words that open a line of names. */
  readonly bylineOpeners: number
  /** Root of the phrases of photo credits. */
  readonly creditHolders: number
  /** What a word, or the words of a phrase so far, may be, by their hash. */
  readonly hints: readonly (readonly [hash: number, flags: number])[]
  /** Hashes of the first words of labels. */
  readonly openings: readonly number[]
  /** Keys of the labels of boxes that tell who wrote. */
  readonly authorHeadings: readonly string[]
  /** Names of months, days and units of time. */
  readonly dateWords: readonly string[]
  /** Words beside a date or between names that say nothing by themselves. */
  readonly dateFillers: readonly string[]
}

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

/** Work out the tables of all packs. */
export function makePhraseTables(): PhraseTables {
  const books = TOPICS.map((topic) => bindPhrases([topic], LABEL_POSITIONS))
  const openers = bindPhrases(TOPICS, ['opens'])
  const holders = bindPhrases(TOPICS, ['holds'])
  const bylineOpeners = bindPhrases(['byline'], ['opens'])
  const creditHolders = bindPhrases(['photo-credit'], ['holds'])
  const roots = [...books, openers, holders, bylineOpeners, creditHolders]
  const dateWords = packs.flatMap((pack) => pack.dateWords ?? [])
  const dateFillers = packs.flatMap((pack) => pack.dateFillers ?? [])
  return {
    trees: layOutTrees(roots),
    books: TOPICS.map((topic, root) => ({ topic, root })),
    openers: roots.indexOf(openers),
    holders: roots.indexOf(holders),
    bylineOpeners: roots.indexOf(bylineOpeners),
    creditHolders: roots.indexOf(creditHolders),
    hints: listHints({ openers, holders, bylineOpeners, dateWords, dateFillers }),
    openings: listOpenings(books),
    authorHeadings: authorHeadings.map(wordKey),
    dateWords,
    dateFillers,
  }
}
