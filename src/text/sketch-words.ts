import { addLetter, NO_LETTERS } from './hash-letters.ts'
import { keepDistinct } from './sample-words.ts'
import { shingleWords } from './shingle-words.ts'
import { mixBits } from './words.ts'

const SIZE = 32
const ALL = 2 ** 32
/* Three times as many as are wanted, so that hardly ever too few are there when equal ones are left out. */
const SELECTED = 3 * SIZE
/* 30 of the 32 bits: five signs a shingle. */
const SIGNS_PER_SHINGLE = 5
const DROPPED_BITS = 2
/* Slots of a filter for each shingle in it: one in five sketches with others passes. */
const ROOM = 128
const DROPPED = 2 ** DROPPED_BITS
/* In the order of their codes, so that sketches compare as strings the way their numbers do. */
const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'

/**
 * Sketch a text by the 32 smallest hashes of its five-word shingles, as up to 160 letters, digits, `-` and `_`:
 * what an edited text has in common with itself can be told from both sketches. Empty for a text without words.
 */
export function sketchWords(words: Uint32Array): string {
  const few = selectShingles(words, (ALL / Math.max(words.length, 1)) * SELECTED)
  const sorted = few.length < SIZE ? selectShingles(words, ALL) : few
  return Array.from(sorted.subarray(0, SIZE), formatShingle).join('')
}

/* Those below a limit, sorted: to sort all takes longer than anything else here. */
function selectShingles(words: Uint32Array, limit: number): Uint32Array {
  const shingles = shingleWords(words, Math.min(Math.ceil(limit / DROPPED) * DROPPED, ALL))
  for (let at = 0; at < shingles.length; at++) shingles[at] = (shingles[at] ?? 0) >>> DROPPED_BITS
  return keepDistinct(shingles.sort())
}

/** Estimate the share of shingles that two sketched texts have in common, of all that either has; 0 to 1. */
export function compareSketches(a: string, b: string): number {
  let atA = 0
  let atB = 0
  let seen = 0
  let shared = 0
  while (seen < SIZE && (atA < a.length || atB < b.length)) {
    const nextA = a.slice(atA, atA + SIGNS_PER_SHINGLE)
    const nextB = b.slice(atB, atB + SIGNS_PER_SHINGLE)
    const takesA = nextB === '' || (nextA !== '' && nextA <= nextB)
    const takesB = nextA === '' || (nextB !== '' && nextB <= nextA)
    if (takesA) atA += SIGNS_PER_SHINGLE
    if (takesB) atB += SIGNS_PER_SHINGLE
    if (takesA && takesB) shared++
    seen++
  }
  return seen === 0 ? 0 : shared / seen
}

/** List the shingles of a sketch: texts with none in common share nothing. */
export function listShingles(sketch: string): readonly string[] {
  return sketch.match(/.{5}/gu) ?? []
}

/** Make a quick test whether a sketch may have a shingle in common with any of some: few that have none pass it. */
export function makeShingleFilter(sketches: readonly string[]): (sketch: string) => boolean {
  const size = 2 ** Math.ceil(Math.log2(Math.max(sketches.length * SIZE * ROOM, 2)))
  const held = new Uint8Array(size)
  const findSlot = (sketch: string, from: number): number => {
    let hash = NO_LETTERS
    for (let at = from; at < from + SIGNS_PER_SHINGLE; at++) {
      hash = addLetter(hash, sketch.charCodeAt(at))
    }
    return mixBits(hash) & (size - 1)
  }
  for (const sketch of sketches) {
    for (let at = 0; at < sketch.length; at += SIGNS_PER_SHINGLE) held[findSlot(sketch, at)] = 1
  }
  return (sketch) => {
    for (let at = 0; at < sketch.length; at += SIGNS_PER_SHINGLE) {
      if (held[findSlot(sketch, at)] === 1) return true
    }
    return false
  }
}

function formatShingle(shingle: number): string {
  let text = ''
  for (let rest = shingle, sign = 0; sign < SIGNS_PER_SHINGLE; sign++, rest >>>= 6) {
    text = DIGITS.charAt(rest & 63) + text
  }
  return text
}
