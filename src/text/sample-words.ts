import { shingleWords } from './shingle-words.ts'

/** The share of all hashes that is sampled: two texts choose the same shingles, so that samples can be compared. */
const SAMPLED_BELOW = 2 ** 32 / 8
const ALL = 2 ** 32
const MIN_SAMPLES = 16

/**
 * Sample the shingles of a text: every hash in the lowest eighth of the range, at least the 16 smallest.
 * Distinct, in rising order (FracMinHash).
 */
export function sampleWords(words: Uint32Array): Uint32Array {
  const sample = shingleWords(words, SAMPLED_BELOW)
  if (sample.length >= MIN_SAMPLES) return keepDistinct(sample.slice().sort())
  return keepDistinct(shingleWords(words, ALL).sort()).slice(0, MIN_SAMPLES)
}

/** Move the distinct values of a sorted array to its front and return them as a view. */
export function keepDistinct(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at] ?? 0
  }
  return sorted.subarray(0, kept)
}
