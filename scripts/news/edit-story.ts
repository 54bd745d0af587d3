import type { Random } from './create-random.ts'
import type { Story } from './make-story.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What an editor does to the story of an agency, all shares from 0 to 1. */
export type Edits = {
  /** Share of the paragraphs that goes, most of it from the end. */
  readonly cut: number
  /** Share of the words in place of which other ones stand. */
  readonly words: number
  /** Whether paragraphs behind the first two change places. */
  readonly isReordered: boolean
  /** Days between the story and its copy. */
  readonly days: number
}

const DAY_MS = 86_400_000

/** Edit a story: what comes out tells the same in part. */
export function editStory(
  random: Random,
  vocabulary: Vocabulary,
  story: Story,
  edits: Edits,
): Story {
  const kept = cut(random, story.paragraphs, edits.cut)
  const ordered = edits.isReordered ? [...kept.slice(0, 2), ...random.shuffle(kept.slice(2))] : kept
  return {
    ...story,
    headline: story.headline.split(' ').reverse().join(' '),
    paragraphs: ordered.map((text) => editWords(random, vocabulary, text, edits.words)),
    dateMs: story.dateMs + Math.floor(random.next() * edits.days * DAY_MS),
  }
}

function cut(random: Random, paragraphs: readonly string[], share: number): readonly string[] {
  const count = Math.min(Math.round(paragraphs.length * share), paragraphs.length - 1)
  const ranked = paragraphs.map((_, at) => ({ at, rank: at / paragraphs.length + random.next() }))
  const gone = new Set(
    ranked
      .sort((a, b) => b.rank - a.rank)
      .slice(0, count)
      .map(({ at }) => at),
  )
  return paragraphs.filter((_, at) => !gone.has(at))
}

/* Editors change how a thing is said, not who did it or how much of it: words written small, and no numbers. */
function editWords(random: Random, vocabulary: Vocabulary, text: string, share: number): string {
  const { nouns } = vocabulary
  return text
    .split(' ')
    .map((word) => {
      if (!random.isHit(share) || !/^[a-z]+$/u.test(word)) return word
      return random.isHit(0.3) ? '' : (nouns[random.int(0, nouns.length - 1)] ?? word)
    })
    .filter((word) => word !== '')
    .join(' ')
}
