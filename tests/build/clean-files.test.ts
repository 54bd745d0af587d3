import { readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { type CleaningPlan, planCleaning } from '../../src/plan-cleaning.ts'
import { writeCleaned } from '../../src/write-cleaned.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const HEAD = '---\r\ntitle:   Harbour opens # as it was\r\n---\r\n'
const BODY = [
  'The new basin took its first ship on Monday, two days earlier than planned – in fog.  ',
  '',
  '',
  'The port authority expects forty more this month,\tand says that the road is ready for them.',
  '',
].join('\r\n')
const NOISE = '\r\nShare:\r\nerror: Content is protected !!\r\n'
const PROMISE = 'Our letter brings you the bay every Friday before breakfast.'

async function load(articles: Readonly<Record<string, string | Uint8Array>>): Promise<Config> {
  const folder = makeFolder()
  writeFiles(path.join(folder, 'articles'), articles)
  return loadConfig(folder, { url: 'https://a.example/' })
}

function readArticle(config: Config, name: string): Buffer {
  return readFileSync(path.join(config.input, name))
}

async function cleanAll(config: Config): Promise<readonly string[]> {
  const { articles } = await planCleaning(config)
  return (await writeCleaned(articles, config)).paths
}

function listRules({ articles }: CleaningPlan): readonly string[] {
  return articles.flatMap(({ path: name, removals }) =>
    removals.map(({ ruleId }) => `${name} ${ruleId}`),
  )
}

const STORY = BODY.replaceAll('\r', '').trimEnd()

/* Nine stories that end in the same promise. */
function makeStories(): Readonly<Record<string, string>> {
  const stories = Array.from({ length: 9 }, (_, at) => {
    const words = Array.from({ length: 40 }, (_unused, word) => `word${at}x${word}`).join(' ')
    return [`${at}.md`, `# Story number ${at}\n\n${words}.\n\nFacebook\n\n${PROMISE}\n`] as const
  })
  return Object.fromEntries(stories)
}

describe('cleaning files', () => {
  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('leaves every byte of %s that stays', async (_, encode) => {
    const config = await load({ 'a.md': encode(HEAD + BODY + NOISE) })
    expect(await cleanAll(config)).toEqual(['a.md'])
    expect(readArticle(config, 'a.md')).toEqual(encode(HEAD + BODY))
  })

  it('finds nothing more in what it wrote, whatever recurs', async () => {
    const config = await load(makeStories())
    const first = await planCleaning(config)
    expect(listRules(first)).toContain('3.md recurring-paragraph')
    await writeCleaned(first.articles, config)
    expect(readArticle(config, '3.md').toString()).not.toContain(PROMISE)
    expect(listRules(await planCleaning(config))).toEqual([])
  })

  it('leaves alone what editors want to stay, whatever recurs', async () => {
    const config = await load({
      ...makeStories(),
      'whole.md': `---\nclean: false\n---\n${STORY}\n\nShare:\n\n${PROMISE}\n`,
      'part.md': `---\nkeep: brings you the bay\n---\n${STORY}\n\nShare:\n\n${PROMISE}\n`,
    })
    const rules = listRules(await planCleaning(config))
    expect(rules.filter((rule) => /^[pw]/u.test(rule))).toEqual(['part.md share-bar'])
    expect(rules).toContain('3.md recurring-paragraph')
  })

  it('does not change what lies about the lines that go, in any text', async () => {
    const line = fc.constantFrom(
      HEAD,
      BODY,
      'Share:',
      '# Harbour opens',
      PROMISE,
      '- Email',
      '',
      '',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const text = lines.join('\r\n')
        const config = await load({ 'a.md': text })
        const { articles } = await planCleaning(config)
        await writeCleaned(articles, config)
        const rest = readArticle(config, 'a.md').toString()
        const kept = [...(articles[0]?.removals ?? [])]
          .reverse()
          .reduce((all, { start, end }) => all.slice(0, start) + all.slice(end), text)
        expect(rest.replace(/[ \t\r\n]/gu, '')).toBe(kept.replace(/[ \t\r\n]/gu, ''))
        expect(listRules(await planCleaning(config))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('leaves a line in the file whose fact nothing else tells', async () => {
    const text = `# Harbour opens\n\nBy Ada Smith\n\n3 March 2026\n\n${STORY}\n\nShare:\n`
    const config = await load({
      'a.md': text,
      'b.md': `---\nauthor: Ada Smith\ndate: 2026-03-03\n---\n${text}`,
    })
    const { articles } = await planCleaning(config)
    expect(articles[0]?.facts).toMatchObject({ publishedMs: Date.UTC(2026, 2, 3) })
    expect(articles[0]?.facts.authors.map(({ name }) => name)).toEqual(['Ada Smith'])
    await writeCleaned(articles, config)
    expect(readArticle(config, 'a.md').toString()).toBe(text.replace('\nShare:\n', ''))
    expect(readArticle(config, 'b.md').toString()).not.toMatch(/By Ada|March/u)
    expect(listRules(await planCleaning(config))).toEqual([])
  })

  it('does not make an article new that its file dates', async () => {
    const config = await load({ 'a.md': HEAD + BODY + NOISE })
    const file = path.join(config.input, 'a.md')
    utimesSync(file, 1_700_000_000, 1_700_000_000)
    await cleanAll(config)
    expect(statSync(file).mtimeMs).toBe(1_700_000_000_000)
  })

  it('keeps the mode of a file', async () => {
    const config = await load({ 'a.md': HEAD + BODY + NOISE })
    const file = path.join(config.input, 'a.md')
    const { mode } = statSync(file)
    await cleanAll(config)
    expect(statSync(file).mode).toBe(mode)
  })
})

describe('a part of the folder', () => {
  const articles = { 'city/a.md': BODY + NOISE, 'city/b.md': BODY + NOISE, 'c.md': BODY + NOISE }

  test('is a file or a folder', async () => {
    const config = await load(articles)
    const files = [path.join(config.input, 'city')]
    const { articles: planned } = await planCleaning(config, { files })
    expect(planned.map(({ path: name }) => name)).toEqual(['city/a.md', 'city/b.md'])
  })

  test('that holds no article is refused', async () => {
    const config = await load(articles)
    await expect(planCleaning(config, { files: ['package.json'] })).rejects.toThrow(
      'package.json is no article',
    )
  })
})

describe('hostile files', () => {
  it('is not written through a link that leads out of the folder', async () => {
    const config = await load({ 'a.md': BODY })
    const outside = path.join(makeFolder({ 'secret.md': BODY + NOISE }), 'secret.md')
    symlinkSync(outside, path.join(config.input, 'link.md'))
    const plan = await planCleaning(config)
    expect(plan.findings).toEqual([
      expect.objectContaining({ path: 'link.md', ruleId: 'file-link' }),
    ])
    await writeCleaned(plan.articles, config)
    expect(readFileSync(outside, 'utf8')).toBe(BODY + NOISE)
  })

  it('keeps the others going', async () => {
    const config = await load({
      'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'broken.md': '---\ntitle: [\n---\n\nText of a story.\n\nShare:\n',
      'fine.md': BODY + NOISE,
    })
    const plan = await planCleaning(config)
    expect(plan.findings.map(({ path: name, severity }) => `${name} ${severity}`)).toEqual([
      'binary.md error',
      'broken.md error',
    ])
    expect((await writeCleaned(plan.articles, config)).paths).toEqual(['fine.md'])
  })

  it('leaves a file alone that was changed since it was read', async () => {
    const config = await load({ 'a.md': BODY + NOISE })
    const { articles } = await planCleaning(config)
    writeFiles(config.input, { 'a.md': `Another story.\r\n${NOISE}` })
    const { paths, findings } = await writeCleaned(articles, config)
    expect([paths, findings.map(({ ruleId }) => ruleId)]).toEqual([[], ['file-write']])
    expect(readArticle(config, 'a.md').toString()).toBe(`Another story.\r\n${NOISE}`)
  })
})
