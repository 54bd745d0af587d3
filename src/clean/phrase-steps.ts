import type { PhraseNode } from './bind-phrases.ts'
import { cutColon } from './cut-colon.ts'
import { readLabelSign } from './label-signs.ts'

/** Phrases by hashes of their words: what no step leads to is no phrase. */
export type PhraseStep = {
  readonly stepByHash: ReadonlyMap<number, PhraseStep>
  /** Whether a phrase ends here. */
  readonly isEnd: boolean
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
  const bare = cutColon(word)
  if (bare === '{network}') return NETWORK
  if (bare === '{number}') return NUMBER
  let hash = 0
  for (let at = 0; at < bare.length; at++) hash = hashUnit(hash, readLabelSign(bare.charCodeAt(at)))
  return hash
}

/** A step that others are added to. */
type OpenStep = { stepByHash: Map<number, OpenStep>; isEnd: boolean }

const NO_STEPS = new Map<number, OpenStep>()

/** Make steps of phrases, those of some topics only. */
export function makeSteps(root: PhraseNode, counts: (node: PhraseNode) => boolean): PhraseStep {
  const step = makeStep()
  addSteps(step, root, counts)
  return step
}

function makeStep(): OpenStep {
  return { stepByHash: NO_STEPS, isEnd: false }
}

/** `word` and `word:` are one step. */
function addSteps(step: OpenStep, node: PhraseNode, counts: (node: PhraseNode) => boolean): void {
  if (node.topic !== undefined && counts(node)) step.isEnd = true
  if (node.nodeByWord.size > 0 && step.stepByHash === NO_STEPS) step.stepByHash = new Map()
  for (const [word, next] of node.nodeByWord) {
    const hash = hashWord(word)
    const known = step.stepByHash.get(hash) ?? makeStep()
    step.stepByHash.set(hash, known)
    addSteps(known, next, counts)
  }
}
