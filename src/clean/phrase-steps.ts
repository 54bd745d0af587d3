import { cutColon } from './cut-colon.ts'
import { readLabelSign } from './label-signs.ts'

/** Stand for words of any name of a network and any number. */
export const NETWORK = 1
export const NUMBER = 2

/** Where phrases begin that stand anywhere in a line, and those that open it. */
export const HOLDING = 0
export const OPENING = 3

/** What is known of a step: that it belongs to a phrase, that one ends there, or does where a colon follows. */
export const STEP = 1
export const END = 2
export const END_AT_COLON = 4

/** What a word by itself may be, beside the step of a phrase that may stand anywhere. */
export const DATE = 8
export const NETWORK_NAME = 16
export const SIGNER = 32

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

/** Hash the words of a phrase so far and its next one. */
export function hashStep(step: number, word: number): number {
  return Math.imul(Math.imul(step, HASH_PRIME) ^ word, HASH_PRIME)
}
