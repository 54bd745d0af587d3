import type { Random } from '../news/create-random.ts'
import { makeStory } from '../news/make-story.ts'
import type { Vocabulary } from '../news/vocabulary.ts'

/** A file that tells a story: the original or a copy of it. */
type Telling = {
  path: string
  headline: string
  paragraphs: readonly string[]
  /** What an editor answered when the build asked which story it is. */
  id?: string
}

/** A story as the newsroom knows it, whatever becomes of its files. */
export type Story = {
  /** A word that stands in every telling of it and nowhere else: readers are asked what they show by it. */
  readonly marker: string
  /** As its front matter states it; `undefined` for the raw text of an agency, whose date is that of its first commit. */
  readonly dateMs: number | undefined
  /** When it came into the newsroom; an agency states it in its copies. */
  readonly addedMs: number
  readonly original: Telling
  readonly copies: Telling[]
  /** Lines of front matter beside headline and date. */
  readonly lines: Map<string, string>
  embargoMs: number | undefined
  isWithdrawn: boolean
  /** Changes that nobody sees: blank lines at the end. */
  spacing: number
}

/** A folder of articles that people work on. */
export type Newsroom = {
  readonly random: Random
  readonly vocabulary: Vocabulary
  readonly stories: Story[]
  /** What stands below every article. */
  footer: string
  /** Files that were deleted for a while. */
  readonly deleted: Map<Story, 'original' | 'all'>
}

export const SECTIONS = ['city', 'sport', 'culture', 'world'] as const
const HOUR_MS = 3_600_000

/** Write a new story into the newsroom. */
export function addStory(room: Newsroom, nowMs: number): Story {
  const { random, vocabulary, stories } = room
  const number = String(stories.length).padStart(4, '0')
  const marker = `Tarn${number}`
  const made = makeStory(random, vocabulary, { length: random.int(500, 1100), days: 1 })
  const isRaw = random.isHit(0.15)
  const name = made.headline.toLowerCase().replace(/[^a-z]+/gu, '-')
  const original: Telling = {
    path: `${random.pick(SECTIONS)}/${name}-${number}.${isRaw ? 'txt' : 'md'}`,
    headline: `${made.headline} ${number}`,
    paragraphs: [`${marker} was there. ${made.paragraphs[0] ?? ''}`, ...made.paragraphs.slice(1)],
  }
  const story: Story = {
    marker,
    dateMs: isRaw ? undefined : nowMs - random.int(0, 6) * HOUR_MS,
    addedMs: nowMs,
    original,
    copies: [],
    lines: new Map(),
    embargoMs: undefined,
    isWithdrawn: false,
    spacing: 0,
  }
  stories.push(story)
  return story
}

/** List the files of the newsroom as they lie there now, by path. */
export function listFiles(room: Newsroom): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const story of room.stories) {
    const deleted = room.deleted.get(story)
    if (deleted === undefined) files.set(story.original.path, write(room, story, story.original))
    if (deleted === 'all') continue
    for (const copy of story.copies) files.set(copy.path, write(room, story, copy))
  }
  return files
}

/** Tell which stories everybody may read at a time. */
export function listLive(room: Newsroom, nowMs: number): ReadonlySet<string> {
  const live = room.stories.filter((story) => {
    const deleted = room.deleted.get(story)
    const isThere = deleted === undefined || (deleted === 'original' && story.copies.length > 0)
    return isThere && !story.isWithdrawn && (story.embargoMs ?? 0) <= nowMs
  })
  return new Set(live.map(({ marker }) => marker))
}

function write({ footer }: Newsroom, story: Story, telling: Telling): string {
  const body = [...telling.paragraphs, footer].join('\n\n') + '\n'.repeat(story.spacing + 1)
  if (telling.path.endsWith('.txt')) return `${telling.headline}\n\n${telling.headline}\n\n${body}`
  const isOriginal = telling === story.original
  const { embargoMs } = story
  const dateMs = isOriginal ? story.dateMs : (story.dateMs ?? story.addedMs)
  const matter = [
    `title: ${telling.headline}`,
    ...(dateMs === undefined ? [] : [`date: ${new Date(dateMs).toISOString()}`]),
    ...(telling.id === undefined ? [] : [`id: ${telling.id}`]),
    ...(embargoMs === undefined ? [] : [`embargo: ${new Date(embargoMs).toISOString()}`]),
    ...(story.isWithdrawn && isOriginal ? ['status: withdrawn'] : []),
    ...(isOriginal ? [...story.lines].map(([key, value]) => `${key}: ${value}`) : []),
  ]
  return `---\n${matter.join('\n')}\n---\n${body}`
}
