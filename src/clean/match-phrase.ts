import type { PhraseNode } from './bind-phrases.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'

/** A phrase found in the words of a line, and where the words behind it begin. */
export type PhraseMatch = {
  readonly end: number
  readonly position: PhrasePosition
  readonly topic: PhraseTopic
}

/** Match the longest phrase that begins at a word. */
export function matchPhrase(
  words: readonly string[],
  start: number,
  root: PhraseNode,
): PhraseMatch | undefined {
  let node: PhraseNode | undefined = root
  let longest: PhraseMatch | undefined
  for (let at = start; node !== undefined && at < words.length; at++) {
    node = step(node, words[at] ?? '')
    if (node?.position !== undefined && node.topic !== undefined)
      longest = { end: at + 1, position: node.position, topic: node.topic }
  }
  return longest
}

/** A phrase that asks for no colon takes one. */
function step({ nodeByWord }: PhraseNode, word: string): PhraseNode | undefined {
  return (
    nodeByWord.get(word) ?? (word.endsWith(':') ? nodeByWord.get(word.slice(0, -1)) : undefined)
  )
}
