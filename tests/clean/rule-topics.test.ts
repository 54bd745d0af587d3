import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listUnits } from '../../src/clean/list-units.ts'
import { prepareQuestion } from '../../src/clean/prepare-question.ts'
import { readArticle } from '../../src/clean/read-article.ts'
import { rules } from '../../src/clean/rules.ts'
import { SILENT } from '../../src/model/facts.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'
import { allRules, makeSource } from './clean-sources.ts'

const folder = path.join(import.meta.dirname, 'cases')
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file).startsWith('input.'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
const { hints } = prepareQuestion(SILENT, allRules)
/* Every unit of every case, as its article reads. */
const readings = texts.flatMap((text) => {
  const source = makeSource(text)
  const units = listUnits(source, splitBlocks(source))
  const reading = readArticle(units, hints)
  return [...units.blocks, ...units.lines].map((unit) => ({ unit, reading }))
})

const topical = rules.filter(({ topic }) => topic !== undefined)

test.each(topical)('$id says nothing of units that are about something else', (rule) => {
  const verdicts = readings.map(({ unit, reading }) => {
    const topics = [reading.labelOf(unit)?.topic, reading.cueOf(unit)?.topic]
    const isAsked = topics.includes(rule.topic)
    const verdict = rule.judge(unit, reading)
    if (!isAsked) expect(verdict).toBeUndefined()
    return verdict
  })
  expect(verdicts.length).toBeGreaterThan(500)
  expect(verdicts.some((verdict) => verdict !== undefined)).toBe(true)
})
