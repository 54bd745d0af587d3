import { expect, test } from 'vitest'
import { createRandom } from '../../scripts/news/create-random.ts'
import { makeLabelledNews } from '../../scripts/news/labelled-news.ts'
import { nameClusters } from '../../scripts/news/name-clusters.ts'
import { scoreClusters } from '../../scripts/news/score-clusters.ts'

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

test('three shuffles give the same clusters', () => {
  const clusters = nameClusters(articles)
  for (const seed of [1, 2, 3]) {
    const shuffled = createRandom(seed).shuffle(articles)
    expect(new Map([...nameClusters(shuffled)].sort())).toEqual(new Map([...clusters].sort()))
  }
})
