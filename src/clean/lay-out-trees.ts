import type { PhraseNode } from './bind-phrases.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'

/** What it says of a line that a phrase ends there. */
export type PhraseMeaning = { readonly position: PhrasePosition; readonly topic: PhraseTopic }

/** Trees of phrases as columns: a node is a number, its row. */
export type PhraseTrees = {
  /** Each word once, sorted. */
  readonly words: readonly string[]
  /** By node: which of `words` leads to it; ascending among the nodes that follow one. A root has none, -1. */
  readonly wordByNode: readonly number[]
  /** By node: the first of those that follow it; they end where those of the next node begin. One more at the end. */
  readonly nextByNode: readonly number[]
  /** By node: which of `meanings` a phrase has that ends there; -1 where none does. */
  readonly meaningByNode: readonly number[]
  readonly meanings: readonly PhraseMeaning[]
}

/** Lay out trees level by level, so that the nodes that follow one stand together; the roots come first, in their order. */
export function layOutTrees(roots: readonly PhraseNode[]): PhraseTrees {
  const nodes = [...roots]
  const wordOfNode = roots.map((): string | undefined => undefined)
  const nextByNode: number[] = []
  // The list grows while it is read.
  for (const { nodeByWord } of nodes) {
    nextByNode.push(nodes.length)
    for (const [word, node] of [...nodeByWord].sort(byWord)) {
      nodes.push(node)
      wordOfNode.push(word)
    }
  }
  nextByNode.push(nodes.length)

  const words = [...new Set(wordOfNode.flatMap((word) => word ?? []))].sort()
  const placeByWord = new Map(words.map((word, at) => [word, at]))
  const meanings = listMeanings(nodes)
  return {
    words,
    wordByNode: wordOfNode.map((word = '') => placeByWord.get(word) ?? -1),
    nextByNode,
    meaningByNode: nodes.map((node) => meanings.findIndex((meaning) => isSame(meaning, node))),
    meanings,
  }
}

function listMeanings(nodes: readonly PhraseNode[]): readonly PhraseMeaning[] {
  const meanings: PhraseMeaning[] = []
  for (const { position, topic } of nodes) {
    if (position === undefined || topic === undefined) continue
    const meaning = { position, topic }
    if (!meanings.some((known) => isSame(known, meaning))) meanings.push(meaning)
  }
  return meanings
}

function isSame(one: PhraseMeaning, { position, topic }: PhraseMeaning | PhraseNode): boolean {
  return one.position === position && one.topic === topic
}

function byWord([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
