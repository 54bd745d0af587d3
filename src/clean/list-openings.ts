import type { PhraseNode } from './bind-phrases.ts'
import { hashWord } from './phrase-steps.ts'
import { networks } from './phrases/networks.ts'

const FIRST_WORD = /[\p{L}\p{M}]+/u

/** List the hashes of words that labels open with, names of networks among them. */
export function listOpenings(roots: readonly PhraseNode[]): readonly number[] {
  const openings = [...roots.flatMap((root) => [...root.nodeByWord.keys()]), ...networks]
  return [...new Set(openings.map((opening) => hashWord(FIRST_WORD.exec(opening)?.[0] ?? '')))]
}
