import { phraseTables } from './phrase-tables.ts'

const { words, wordByNode, nextByNode } = phraseTables.trees
const placeByWord: ReadonlyMap<string, number> = new Map(words.map((word, at) => [word, at]))

/** Find the node of a tree of phrases that a word leads to from another one. */
export function findNode(node: number, word: string): number | undefined {
  const place = placeByWord.get(word)
  if (place === undefined) return undefined
  let low = nextByNode[node] ?? 0
  let high = nextByNode[node + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((wordByNode[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low < (nextByNode[node + 1] ?? 0) && wordByNode[low] === place ? low : undefined
}
