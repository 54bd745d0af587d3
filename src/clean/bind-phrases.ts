import { packs } from './phrases/packs.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'
import { readLabelWords } from './read-label-words.ts'

/** Phrases by their words: a step is a word, and a phrase ends where there is a position. */
export type PhraseNode = {
  readonly position: PhrasePosition | undefined
  readonly topic: PhraseTopic | undefined
  readonly nodeByWord: ReadonlyMap<string, PhraseNode>
}

/** A node that phrases are added to. */
type OpenNode = {
  position: PhrasePosition | undefined
  topic: PhraseTopic | undefined
  readonly nodeByWord: Map<string, OpenNode>
}

/** Bind the phrases of some topics and positions, in all languages, to one tree. */
export function bindPhrases(
  topics: readonly PhraseTopic[],
  positions: readonly PhrasePosition[],
): PhraseNode {
  const root = makeNode()
  // A phrase that two languages place differently counts where the more careful one says: the later one here.
  for (const position of positions) {
    for (const topic of topics) {
      const phrases = packs.flatMap((pack) => pack.phrases[topic]?.[position] ?? [])
      for (const phrase of phrases) {
        const node = openNode(root, phrase)
        node.position = position
        node.topic = topic
      }
    }
  }
  return root
}

function makeNode(): OpenNode {
  return { position: undefined, topic: undefined, nodeByWord: new Map() }
}

function openNode(root: OpenNode, phrase: string): OpenNode {
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
