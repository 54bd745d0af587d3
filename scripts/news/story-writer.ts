import type { Random } from './create-random.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Writes sentences about one matter: its people, places and things come back, among the words that all use. */
export type StoryWriter = {
  readonly writeHeadline: () => string
  readonly writeSentence: () => string
  readonly writeParagraph: () => string
}

const PREPOSITIONS = [
  'in',
  'of',
  'for',
  'near',
  'with',
  'on',
  'from',
  'after',
  'before',
  'against',
] as const
const JOINTS = [', and', ', but', ' while', ' because', ', which', ' when'] as const
const SAYINGS = [
  'said',
  'told reporters',
  'added',
  'said on Tuesday',
  'said in a statement',
] as const
const QUANTITIES = ['percent', 'million', 'people', 'years', 'dollars', 'tonnes'] as const

/** Make a writer for a story of its own. */
export function createStoryWriter(random: Random, vocabulary: Vocabulary): StoryWriter {
  const topic = {
    nouns: pickSome(40, vocabulary.nouns),
    verbs: pickSome(20, vocabulary.verbs),
    adjectives: pickSome(15, vocabulary.adjectives),
    names: pickSome(10, vocabulary.names),
  }

  function pickSome(count: number, list: readonly string[]): readonly string[] {
    return Array.from({ length: count }, () => list[random.int(0, list.length - 1)] ?? '')
  }

  /* About as often as in the news: half of the matter, half of the language, there a few words most of the time. */
  function pickWord(kind: keyof Vocabulary): string {
    if (kind === 'names' || random.isHit(0.5)) {
      return topic[kind][random.int(0, topic[kind].length - 1)] ?? ''
    }
    const list = vocabulary[kind]
    return list[Math.floor(list.length * random.next() ** 4)] ?? ''
  }

  function writeThing(): string {
    const chance = random.next()
    if (chance < 0.2) return `${pickWord('names')} ${pickWord('names')}`
    if (chance < 0.28) return pickWord('names')
    if (chance < 0.36) return `${random.int(2, 950)} ${random.pick(QUANTITIES)}`
    const article = chance < 0.75 ? 'the' : 'a'
    const adjective = random.isHit(0.35) ? ` ${pickWord('adjectives')}` : ''
    return `${article}${adjective} ${pickWord('nouns')}`
  }

  function writeClause(): string {
    let clause = `${writeThing()} ${pickWord('verbs')} ${writeThing()}`
    while (random.isHit(0.5)) clause += ` ${random.pick(PREPOSITIONS)} ${writeThing()}`
    return clause
  }

  function writeSentence(): string {
    const joined = random.isHit(0.45) ? `${random.pick(JOINTS)} ${writeClause()}` : ''
    const sentence = capitalise(`${writeClause()}${joined}`)
    if (random.isHit(0.2)) return `“${sentence},” ${pickWord('names')} ${random.pick(SAYINGS)}.`
    return `${sentence}.`
  }

  function writeParagraph(): string {
    return Array.from({ length: random.int(1, 4) }, writeSentence).join(' ')
  }

  return {
    writeHeadline: () => capitalise(`${pickWord('nouns')} ${pickWord('verbs')} ${writeThing()}`),
    writeSentence,
    writeParagraph,
  }
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
