import { packs } from './phrases/packs.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'

/** Phrases by their words: a step is a word, and a phrase ends where there is a position. */
export type PhraseNode = {
  position: PhrasePosition | undefined
  readonly nodeByWord: Map<string, PhraseNode>
}

/** All phrases about one topic, in all languages. */
export type PhraseBook = { readonly topic: PhraseTopic; readonly root: PhraseNode }

const TOPICS: readonly PhraseTopic[] = ['copy-protection', 'share-bar']

/** Strongest first. */
export const POSITIONS: readonly PhrasePosition[] = ['anywhere', 'ends', 'tail', 'row']

/** One book per topic. */
export const phraseBooks: readonly PhraseBook[] = TOPICS.map(bindBook)

function bindBook(topic: PhraseTopic): PhraseBook {
  const root: PhraseNode = { position: undefined, nodeByWord: new Map() }
  // A phrase that two languages place differently counts where the more careful one says: the later one here.
  for (const position of POSITIONS) {
    const phrases = packs.flatMap((pack) => pack.phrases[topic][position] ?? [])
    for (const phrase of phrases) openNode(root, phrase.split(' ')).position = position
  }
  return { topic, root }
}

function openNode(root: PhraseNode, words: readonly string[]): PhraseNode {
  let node = root
  for (const word of words) {
    const next = node.nodeByWord.get(word) ?? { position: undefined, nodeByWord: new Map() }
    node.nodeByWord.set(word, next)
    node = next
  }
  return node
}
