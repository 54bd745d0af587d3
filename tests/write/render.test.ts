import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFeed } from './check-feed.ts'
import { readFeedCase, writeDocuments, writeTexts } from './sample-feed.ts'

const casesFolder = path.join(import.meta.dirname, 'cases')

describe.each(readdirSync(casesFolder).sort())('%s', (name) => {
  const folder = path.join(casesFolder, name)
  const feed = readFeedCase(name)
  const texts = writeTexts(feed)

  // UPDATE_CASES=1 writes what is expected; read each change before you keep it.
  test.each([
    ['rss.xml', texts.rss],
    ['atom.xml', texts.atom],
    ['feed.expected.json', texts.json],
  ])('is written as %s', (file, text) => {
    const expectedPath = path.join(folder, file)
    if (process.env.UPDATE_CASES === '1') writeFileSync(expectedPath, text)
    expect(text).toBe(readFileSync(expectedPath, 'utf8'))
  })

  test('passes the check', () => {
    const findings = checkFeed(feed, writeDocuments(feed))
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
