import { expect, test } from 'vitest'
import { compareRatios, formatBenchmark, listRatios } from '../../scripts/bench/format-benchmark.ts'
import { makeArticleFile } from '../../scripts/bench/make-article-file.ts'
import { takeMedian } from '../../scripts/bench/measure-command.ts'

const cost = (wallMs: number) => ({ wallMs, cpuMs: 2 * wallMs, megabytes: 100 })
const benchmark = [
  { articles: 10, costs: { hugo: cost(100), cold: cost(50), edit: cost(10) } },
  { articles: 100, costs: { hugo: cost(800), cold: cost(250), edit: cost(20) } },
]

test('ratios compare with others and with the smaller corpus', () => {
  expect(listRatios(benchmark)).toEqual({
    '10 cold / hugo': 0.5,
    '10 edit / hugo': 0.1,
    '100 cold / hugo': 0.313,
    '100 edit / hugo': 0.025,
    '100 cold / 10 cold': 5,
  })
  expect(formatBenchmark(benchmark)).toContain('| 100 | cold | 0.25 s | 0.50 s | 100 MB |')
})

test('a ratio that grew by more than noise is told', () => {
  const before = { a: 1, b: 1, gone: 1 }
  expect(compareRatios({ a: 1.2, b: 1.3, fresh: 9 }, before)).toEqual(['b: 1 before, 1.3 now'])
})

test('a median is that of each cost by itself', () => {
  const costs = [
    { wallMs: 3, cpuMs: 1, megabytes: 2 },
    { wallMs: 1, cpuMs: 3, megabytes: 1 },
    { wallMs: 2, cpuMs: 2, megabytes: 3 },
  ]
  expect(takeMedian(costs)).toEqual({ wallMs: 2, cpuMs: 2, megabytes: 2 })
})

test('an article of the corpus depends on the seed and its number alone', () => {
  expect(makeArticleFile(1, 500)).toEqual(makeArticleFile(1, 500))
  expect(makeArticleFile(1, 500)).not.toEqual(makeArticleFile(2, 500))
  expect(makeArticleFile(1, 500).text).toMatch(/^---\ntitle: "[^"]+"\ndate: \d{4}-\d\d-\d\dT/u)
})
