import { packs } from './phrases/packs.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'
import { opensNetwork, readLabelWords } from './read-label-words.ts'

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
  nodeByWord: Map<string, OpenNode>
}

/** Of nodes that no phrase goes on from, most of them: a map for each took half of the time. */
const NO_NODES = new Map<string, OpenNode>()
/** Lower-case words that are read as they stand, unless one is of a network. */
const BARE_WORDS = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u
/** Most of them, told in a quarter of the time. */
const LATIN_WORDS = /^[a-z ]+$/

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
  return { position: undefined, topic: undefined, nodeByWord: NO_NODES }
}

function openNode(root: OpenNode, phrase: string): OpenNode {
  let node = root
  for (const word of readPhraseWords(phrase)) node = openWord(node, word)
  return node
}

function openWord(node: OpenNode, word: string): OpenNode {
  const known = node.nodeByWord.get(word)
  if (known !== undefined) return known
  const next = makeNode()
  if (node.nodeByWord === NO_NODES) node.nodeByWord = new Map()
  node.nodeByWord.set(word, next)
  return next
}

/** As they are read in a text; the words around it save braces and colons at its ends from being trimmed. */
function readPhraseWords(phrase: string): readonly string[] {
  const words = phrase.split(' ')
  const isBare = LATIN_WORDS.test(phrase) || BARE_WORDS.test(phrase)
  if (isBare && !words.some(opensNetwork)) return words
  return readLabelWords(`a ${phrase} a`).slice(1, -1)
}
