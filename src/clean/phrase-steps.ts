import { readLabelSign } from './label-signs.ts'
import type { PhraseNode } from './phrase-books.ts'

/** Phrases by hashes of their words: what no step leads to is no phrase. */
export type PhraseStep = {
  readonly stepByHash: Map<number, PhraseStep>
  /** Whether a phrase ends here. */
  isEnd: boolean
}

/** Stand for words of any name of a network and any number. */
export const NETWORK = 1
export const NUMBER = 2

const HASH_PRIME = 0x01000193

/** Add a code unit to the hash of a word (FNV-1a); zero is the hash of no word. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME)
}

/** Hash a word as `readLabelWords` reads it, without a colon at its end. */
export function hashWord(word: string): number {
  const bare = word.endsWith(':') ? word.slice(0, -1) : word
  if (bare === '{network}') return NETWORK
  if (bare === '{number}') return NUMBER
  let hash = 0
  for (let at = 0; at < bare.length; at++) hash = hashUnit(hash, readLabelSign(bare.charCodeAt(at)))
  return hash
}

/** Make steps of phrases, those of some topics only. */
export function makeSteps(root: PhraseNode, counts: (node: PhraseNode) => boolean): PhraseStep {
  const step: PhraseStep = { stepByHash: new Map(), isEnd: false }
  addSteps(step, root, counts)
  return step
}

/** `word` and `word:` are one step. */
function addSteps(step: PhraseStep, node: PhraseNode, counts: (node: PhraseNode) => boolean): void {
  if (node.topic !== undefined && counts(node)) step.isEnd = true
  for (const [word, next] of node.nodeByWord) {
    const hash = hashWord(word)
    const known = step.stepByHash.get(hash) ?? { stepByHash: new Map(), isEnd: false }
    step.stepByHash.set(hash, known)
    addSteps(known, next, counts)
  }
}
