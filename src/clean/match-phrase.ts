import { findNode } from './find-node.ts'
import type { PhraseMeaning } from './lay-out-trees.ts'
import { phraseTables } from './phrase-tables.ts'

/** A phrase found in the words of a line, and where the words behind it begin. */
export type PhraseMatch = PhraseMeaning & { readonly end: number }

const { meaningByNode, meanings } = phraseTables.trees

/** Match the longest phrase of a tree that begins at a word. */
export function matchPhrase(
  words: readonly string[],
  start: number,
  root: number,
): PhraseMatch | undefined {
  let node: number | undefined = root
  let longest: PhraseMatch | undefined
  for (let at = start; node !== undefined && at < words.length; at++) {
    node = step(node, words[at] ?? '')
    const meaning = node === undefined ? undefined : meanings[meaningByNode[node] ?? -1]
    if (meaning !== undefined) longest = { end: at + 1, ...meaning }
  }
  return longest
}

/** A phrase that asks for no colon takes one. */
function step(node: number, word: string): number | undefined {
  return (
    findNode(node, word) ?? (word.endsWith(':') ? findNode(node, word.slice(0, -1)) : undefined)
  )
}
