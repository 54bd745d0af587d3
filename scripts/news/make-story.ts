import type { Random } from './create-random.ts'
import { createStoryWriter, type StoryWriter } from './story-writer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A story as an agency sends it. */
export type Story = {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** Milliseconds since 1970 UTC. */
  readonly dateMs: number
  /** Writes more of the same matter. */
  readonly writer: StoryWriter
}

const DAY_MS = 86_400_000
const FIRST_DAY_MS = Date.UTC(2025, 0, 1)

/** Make a story of about so many characters, on a day among so many. */
export function makeStory(
  random: Random,
  vocabulary: Vocabulary,
  { length, days }: { readonly length: number; readonly days: number },
): Story {
  const writer = createStoryWriter(random, vocabulary)
  const paragraphs: string[] = []
  for (let left = length; left > 0; ) {
    const paragraph = writer.writeParagraph()
    paragraphs.push(paragraph)
    left -= paragraph.length + 2
  }
  const dateMs = FIRST_DAY_MS + Math.floor(random.next() * days * DAY_MS)
  return { headline: writer.writeHeadline(), paragraphs, dateMs, writer }
}
