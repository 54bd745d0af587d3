import { createRandom, type Random } from './create-random.ts'
import { type Edits, editStory } from './edit-story.ts'
import type { MadeArticle } from './made-article.ts'
import { layOut, makeSite, type Site } from './make-site.ts'
import { makeStory, type Story } from './make-story.ts'
import { createStoryWriter } from './story-writer.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

/** An article of which is known whose copy it is, and of what kind it is. */
export type LabelledArticle = MadeArticle & { readonly cluster: string; readonly kind: string }

/** What is made with, and what is made. */
type Press = {
  readonly random: Random
  readonly vocabulary: Vocabulary
  readonly sites: readonly Site[]
  readonly articles: LabelledArticle[]
}

/* Graded: what a copy-taster, a sub-editor and a radio station do to the story of an agency. */
const GRADES: Readonly<Record<string, Edits>> = {
  light: { cut: 0.1, words: 0.01, isReordered: false, days: 1 },
  medium: { cut: 0.3, words: 0.06, isReordered: false, days: 3 },
  reordered: { cut: 0.3, words: 0.04, isReordered: true, days: 3 },
  heavy: { cut: 0.5, words: 0.1, isReordered: false, days: 5 },
  excerpt: { cut: 0.7, words: 0.02, isReordered: false, days: 2 },
}

const SITES = 50
const DAYS = 365
const DAY_MS = 86_400_000

/** Make stories with copies of every grade, and articles that only look like copies: follow-ups, round-ups, templates. */
export function makeLabelledNews(seed: number, storyCount: number): readonly LabelledArticle[] {
  const random = createRandom(seed)
  const vocabulary = makeVocabulary(seed + 1)
  const sites = Array.from({ length: SITES }, () => makeSite(random, vocabulary))
  const press: Press = { random, vocabulary, sites, articles: [] }
  const stories = Array.from({ length: storyCount }, () => {
    const length = random.int(1200, 4500)
    const story = makeStory(random, vocabulary, { length, days: DAYS })
    return story
  }).sort((a, b) => a.dateMs - b.dateMs)
  for (const [at, story] of stories.entries()) {
    publish(press, story, { cluster: `story-${at}`, kind: 'original' })
    publishCopies(press, story, `story-${at}`)
    if (random.isHit(0.3)) publishFollowUp(press, story)
    if (at % 10 === 9) publishRoundUp(press, stories.slice(at - 3, at + 1))
    if (at % 20 === 19) publishTemplate(press)
  }
  return press.articles
}

function publish(
  { random, sites, articles }: Press,
  { paragraphs, dateMs }: Story,
  label: { readonly cluster: string; readonly kind: string },
): void {
  const site = sites[random.int(0, sites.length - 1)]
  const dateline = random.isHit(0.5) ? `${site?.name.split(' ')[0] ?? ''} (Wire) — ` : ''
  const [first = '', ...rest] = paragraphs
  const text = layOut([`${dateline}${first}`, ...rest], site)
  articles.push({ ...label, id: `${label.kind}-${articles.length}`, text, dateMs })
}

function publishCopies(press: Press, story: Story, cluster: string): void {
  const { random, vocabulary } = press
  for (const [kind, edits] of Object.entries(GRADES)) {
    if (!random.isHit(0.4)) continue
    const copy = editStory(random, vocabulary, story, edits)
    const own = random.isHit(0.3) ? [createStoryWriter(random, vocabulary).writeSentence()] : []
    publish(press, { ...copy, paragraphs: [...copy.paragraphs, ...own] }, { cluster, kind })
  }
  if (random.isHit(0.3)) {
    const [first = '', ...rest] = story.paragraphs
    const added = createStoryWriter(random, vocabulary).writeParagraph()
    const paragraphs = [first, added, ...rest.map((text) => changeNumber(random, text))]
    publish(press, { ...story, paragraphs }, { cluster, kind: 'update' })
  }
}

/* A figure that is corrected: the first of every eighth paragraph. */
function changeNumber(random: Random, text: string): string {
  return random.isHit(0.12) ? text.replace(/\d+/u, `${random.int(2, 950)}`) : text
}

/** A few days on: new paragraphs of the same matter around some of the first story. */
function publishFollowUp(press: Press, story: Story): void {
  const { random } = press
  const { paragraphs, writer } = story
  const fresh = Array.from({ length: Math.ceil(paragraphs.length * 0.75) }, writer.writeParagraph)
  const quoted = random.shuffle(paragraphs).slice(0, Math.ceil(paragraphs.length / 4))
  const dateMs = story.dateMs + random.int(1, 4) * DAY_MS
  const next = [...fresh.slice(0, 3), ...quoted, ...fresh.slice(3)]
  publish(press, { ...story, paragraphs: next, dateMs }, nameOther(press, 'follow-up'))
}

/** The openings of the stories of a day or two. */
function publishRoundUp(press: Press, stories: readonly Story[]): void {
  const [first] = stories
  if (first === undefined) return
  const paragraphs = stories.flatMap((story) => story.paragraphs.slice(0, 4))
  const dateMs = Math.max(...stories.map((story) => story.dateMs))
  publish(press, { ...first, paragraphs, dateMs }, nameOther(press, 'round-up'))
}

/** Fifteen days of one report, a number in every ten to thirty words. */
function publishTemplate(press: Press): void {
  const { random, vocabulary } = press
  const story = makeStory(random, vocabulary, { length: random.int(600, 2000), days: DAYS })
  const every = random.int(10, 30)
  let at = 0
  const words = story.paragraphs.map((text) => text.replace(/\d+/gu, 'several').split(' '))
  for (let day = 0; day < 15; day++) {
    const paragraphs = words.map((paragraph) =>
      paragraph
        .map((word) => (++at % every === 0 ? `${word} ${random.int(2, 99_999)}` : word))
        .join(' '),
    )
    const dateMs = story.dateMs + day * DAY_MS
    publish(press, { ...story, paragraphs, dateMs }, nameOther(press, 'template'))
  }
}

function nameOther({ articles }: Press, kind: string): { cluster: string; kind: string } {
  return { cluster: `${kind}-${articles.length}`, kind }
}
