import { expect, test } from 'vitest'
import { createRandom } from '../../scripts/news/create-random.ts'
import { editStory } from '../../scripts/news/edit-story.ts'
import { makeLabelledNews } from '../../scripts/news/labelled-news.ts'
import { makeStory } from '../../scripts/news/make-story.ts'
import { nameClusters } from '../../scripts/news/name-clusters.ts'
import { scoreClusters } from '../../scripts/news/score-clusters.ts'
import { makeVocabulary } from '../../scripts/news/vocabulary.ts'

const articles = makeLabelledNews(7, 150)

test('copies of all grades are found among follow-ups, round-ups and templates that are none', () => {
  const score = scoreClusters(articles, nameClusters(articles))
  expect(Object.fromEntries(score.recallByKind)).toMatchObject({
    light: 1,
    update: 1,
    medium: 1,
    reordered: 1,
  })
  expect(score.recallByKind.get('heavy')).toBeGreaterThan(0.97)
  expect(score.recallByKind.get('excerpt')).toBeGreaterThan(0.9)
  expect(score.precision).toBeGreaterThan(0.99)
  expect([...score.falseByKinds.keys()].filter((kinds) => kinds.includes('template'))).toEqual([])
})

test('fifteen hundred versions of one story are one cluster, found without comparing each with all', () => {
  const random = createRandom(9)
  const vocabulary = makeVocabulary(9)
  const story = makeStory(random, vocabulary, { length: 2400, days: 1 })
  const edits = { cut: 0.1, words: 0.02, isReordered: false, days: 0 }
  const versions = Array.from({ length: 1500 }, (_, at) => ({
    id: `${at}`,
    text: editStory(random, vocabulary, story, edits).paragraphs.join('\n\n'),
  }))
  const clusters = nameClusters(versions)
  expect(new Set(clusters.values()).size).toBe(1)
  expect(clusters.size).toBeGreaterThan(1450)
})

test('three shuffles give the same clusters', () => {
  const clusters = nameClusters(articles)
  for (const seed of [1, 2, 3]) {
    const shuffled = createRandom(seed).shuffle(articles)
    expect(new Map([...nameClusters(shuffled)].sort())).toEqual(new Map([...clusters].sort()))
  }
})
