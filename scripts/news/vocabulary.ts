import { createRandom, type Random } from './create-random.ts'

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
  'w',
] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'] as const
const CODAS = ['', 'l', 'n', 'r', 's', 't', 'rd', 'nt', 'ck', 'm'] as const

/** Made-up words by their part of speech; the front of each list is to be used most. */
export type Vocabulary = {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly adjectives: readonly string[]
  readonly names: readonly string[]
}

/** Make a vocabulary of the size of a newspaper's. */
export function makeVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed)
  const taken = new Set<string>()
  const list = (count: number, make: (word: string) => string) =>
    Array.from({ length: count }, () => make(makeWord(random, taken)))
  return {
    nouns: list(9000, (word) => word),
    verbs: list(3000, (word) => `${word}ed`),
    adjectives: list(2500, (word) => `${word}y`),
    names: list(6000, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  }
}

function makeWord(random: Random, taken: Set<string>): string {
  let word = ''
  do {
    word = ''
    for (let left = random.int(1, 2); left > 0; left--) {
      word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS)
    }
  } while (taken.has(word))
  taken.add(word)
  return word
}
