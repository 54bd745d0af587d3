import { createRandom, type Random } from './create-random.ts'
import { editStory } from './edit-story.ts'
import type { MadeArticle } from './made-article.ts'
import { layOut, makeSite } from './make-site.ts'
import { makeStory, type Story } from './make-story.ts'
import { makeVocabulary } from './vocabulary.ts'

const SITES = 50
const DAYS = 730
const COPIED_SHARE = 0.12
const LIGHT = { cut: 0.15, words: 0.02, isReordered: false, days: 3 }

/** Make articles of many stories on fifty sites over two years, one in eight the copy of another one. */
export function makeNews(count: number, meanLength: number): readonly MadeArticle[] {
  const random = createRandom(1)
  const vocabulary = makeVocabulary(2)
  const sites = Array.from({ length: SITES }, () => makeSite(random, vocabulary))
  const recent: Story[] = []
  return Array.from({ length: count }, (_, at) => {
    const original = random.isHit(COPIED_SHARE)
      ? recent[random.int(0, recent.length - 1)]
      : undefined
    const story =
      original === undefined
        ? makeStory(random, vocabulary, { length: drawLength(random, meanLength), days: DAYS })
        : editStory(random, vocabulary, original, LIGHT)
    recent[at % 100] = story
    const text = layOut(story.paragraphs, sites[random.int(0, SITES - 1)])
    return { id: `article-${at}`, text, dateMs: story.dateMs }
  })
}

/* From half to one and a half times the mean. */
function drawLength(random: Random, mean: number): number {
  return mean * (0.5 + random.next())
}

/** Make articles that say all the same. */
export function makeIdentical(count: number, meanLength: number): readonly MadeArticle[] {
  const random = createRandom(3)
  const story = makeStory(random, makeVocabulary(4), { length: meanLength, days: DAYS })
  const text = layOut(story.paragraphs, undefined)
  return Array.from({ length: count }, (_, at) => ({
    id: `identical-${at}`,
    text: Buffer.from(text).toString(),
    dateMs: story.dateMs + at,
  }))
}

/** Make articles of one template, as market reports are: the words stay, the numbers and a name change. */
export function makeTemplated(count: number, meanLength: number): readonly MadeArticle[] {
  const random = createRandom(5)
  const vocabulary = makeVocabulary(6)
  const story = makeStory(random, vocabulary, { length: meanLength, days: DAYS })
  const slots = story.paragraphs.map((paragraph) =>
    paragraph.replace(/\b(the|a) (\w+)/gu, (all, word, noun) =>
      random.isHit(0.6) ? `${word} # ${noun}` : all,
    ),
  )
  return Array.from({ length: count }, (_, at) => ({
    id: `templated-${at}`,
    text: layOut(
      slots.map((slot) => slot.replace(/#/gu, () => `${random.int(10, 9999)}`)),
      undefined,
    ),
    dateMs: story.dateMs + at,
  }))
}
