import { packs } from './phrases/packs.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'
import { readLabelWords } from './read-label-words.ts'

/** Phrases by their words: a step is a word, and a phrase ends where there is a position. */
export type PhraseNode = {
  position: PhrasePosition | undefined
  topic: PhraseTopic | undefined
  readonly nodeByWord: Map<string, PhraseNode>
}

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

function bindPhrases(
  topics: readonly PhraseTopic[],
  positions: readonly PhrasePosition[],
): PhraseNode {
  const root = makeNode()
  // A phrase that two languages place differently counts where the more careful one says: the later one here.
  for (const position of positions) {
    for (const topic of topics) {
      const phrases = packs.flatMap((pack) => pack.phrases[topic]?.[position] ?? [])
      for (const phrase of phrases) Object.assign(openNode(root, phrase), { position, topic })
    }
  }
  return root
}

function makeNode(): PhraseNode {
  return { position: undefined, topic: undefined, nodeByWord: new Map() }
}

function openNode(root: PhraseNode, phrase: string): PhraseNode {
  let node = root
  for (const word of readPhraseWords(phrase)) {
    const next = node.nodeByWord.get(word) ?? makeNode()
    node.nodeByWord.set(word, next)
    node = next
  }
  return node
}

/** As they are read in a text; the words around it save braces and colons at its ends from being trimmed. */
function readPhraseWords(phrase: string): readonly string[] {
  return readLabelWords(`a ${phrase} a`).slice(1, -1)
}
