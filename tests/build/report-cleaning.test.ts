import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { refusePublishedReport } from '../../src/cli/write-report.ts'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Article } from '../../src/model/article.ts'
import { planCleaning } from '../../src/plan-cleaning.ts'
import { reportCleaning } from '../../src/report-cleaning.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const STORY = 'The new basin took its first ship on Monday, two days earlier than planned.\n'
const NOISE = '\nShare:\nerror: Content is protected !!\n'

type Cleaned = {
  readonly articles: readonly Article[]
  readonly config: Config
  readonly file: string
}

async function clean(texts: Readonly<Record<string, string>>): Promise<Cleaned> {
  const folder = makeFolder()
  writeFiles(path.join(folder, 'articles'), texts)
  const config = await loadConfig(folder, { url: 'https://a.example/' })
  const { articles } = await planCleaning(config)
  return { articles, config, file: path.join(folder, 'reports', 'clean.json') }
}

describe('the report on cleaning', () => {
  test('tells of each article what went, where and why, and sums it up', async () => {
    const { articles, config, file } = await clean({ 'a.md': STORY + NOISE, 'b.md': STORY })
    await reportCleaning(articles, config, file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      articles: 2,
      removals: 2,
      removalsByRule: { 'copy-protection': 1, 'share-bar': 1 },
      cleaned: [
        {
          key: expect.stringMatching(/^[0-9a-f]{46}$/u),
          path: 'a.md',
          removals: [
            {
              line: 3,
              column: 1,
              start: 77,
              end: 83,
              ruleId: 'share-bar',
              confidence: 0.99,
              reason: 'Unexpected share label `Share:`, expected text of the story',
              text: 'Share:',
            },
            expect.objectContaining({ line: 4, text: 'error: Content is protected !!' }),
          ],
        },
      ],
    })
  })

  it('has the same bytes whether the last one was there, was damaged, or was none', async () => {
    const { articles, config, file } = await clean({ 'a.md': STORY + NOISE, 'b.md': STORY + NOISE })
    await reportCleaning(articles, config, file)
    const report = readFileSync(file, 'utf8')
    const [head = '', first = '', second = ''] = report.split('\n').toSpliced(1, 1)
    const strange = report.replace(first, `${first}\n{"title":"of somebody else"},`)
    const turned = report
      .replace(first, `${second},`)
      .replace(/\n[^\n]*\n\]\}/u, `\n${first.slice(0, -1)}\n]}`)
    const recounted = report.replace(head, head.replace('"articles":2', '"articles":3'))
    const damaged = [report.slice(0, -40), '{"key":"', '', strange, turned, recounted]
    expect(new Set([report, ...damaged]).size).toBe(7)
    for (const last of [report, ...damaged]) {
      writeFileSync(file, last)
      await reportCleaning(articles, config, file)
      expect(readFileSync(file, 'utf8')).toBe(report)
    }
  })

  it('reads no text again that the last one has', async () => {
    const { articles, config, file } = await clean({ 'a.md': STORY + NOISE })
    await reportCleaning(articles, config, file)
    const gone = articles.map((article) => ({ ...article, absolutePath: '/nowhere' }))
    await expect(reportCleaning(gone, config, file)).resolves.toBeUndefined()
    const other = gone.map((article) => ({ ...article, hash: 'other' }))
    await expect(reportCleaning(other, config, file)).rejects.toThrow('was changed in the meantime')
  })

  it('has texts that are those of the ranges, whatever the articles', async () => {
    const line = fc.constantFrom(
      'Share:',
      '# Glass 😀',
      'Tweet',
      STORY.trim(),
      '- Émail',
      '',
      '\ufeff',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 9 }), async (lines) => {
        const text = `${STORY.trim()}\r\n${lines.join('\r\n')}`
        const { articles, config, file } = await clean({ 'a.md': text })
        await reportCleaning(articles, config, file)
        const report = JSON.parse(readFileSync(file, 'utf8'))
        for (const removal of report.cleaned.flatMap((one: Article) => one.removals)) {
          expect(removal.text).toBe(text.slice(removal.start, removal.end))
          const above = text.slice(0, removal.start).split('\r\n')
          expect([removal.line, removal.column]).toEqual([
            above.length,
            (above.at(-1) ?? '').length + 1,
          ])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the place of the report', () => {
  test.each(['/site/dist/report.json', '/site/dist/reports/clean.json', '/site/dist'])(
    'is not %s, where it would be published',
    (file) => {
      expect(() => refusePublishedReport(file, '/site/dist')).toThrow(/^Unexpected report in/u)
    },
  )

  test.each(['/site/report.json', '/site/dist.json', '/site/..dist/report.json', false] as const)(
    'may be %s',
    (file) => {
      expect(() => refusePublishedReport(file, '/site/dist')).not.toThrow()
    },
  )
})
