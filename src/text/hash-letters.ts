/** The hash of no letters: FNV-1a over folded characters, in 32 bits with a sign, which engines keep unboxed. */
export const NO_LETTERS: number = 0x811c9dc5 | 0

const PRIME = 0x01000193

/** Add a folded character to a hash; `mixBits` finishes it. */
export function addLetter(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, PRIME)
}
