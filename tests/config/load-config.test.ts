import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { makeFolder } from '../temporary-folder.ts'

describe('loadConfig', () => {
  test('builds a complete configuration of an address alone', async () => {
    const folder = makeFolder()
    const config = await loadConfig(folder, { url: 'https://News.example.org/blog' })
    expect(config).toMatchObject({
      url: 'https://news.example.org/blog/',
      title: 'news.example.org',
      description: 'News from news.example.org',
      language: 'en',
      timeZone: 'UTC',
      author: { name: 'news.example.org' },
      input: `${folder}/articles`,
      output: `${folder}/dist`,
      permalink: '/:section/:slug/',
    })
    expect(
      config.feeds.map(({ by, folder, limit, windowHours }) => [by, folder, limit, windowHours]),
    ).toEqual([
      ['all', '', 50, 48],
      ['section', ':section', 50, 48],
    ])
  })

  test.each([
    [
      'feedwright.config.ts',
      "type Wish = { title: string }\nconst wish: Wish = { title: 'T' }\nexport default { url: 'https://a.example', ...wish }\n",
    ],
    ['feedwright.config.js', "export default { url: 'https://a.example', title: 'T' }\n"],
    ['feedwright.config.mjs', "export default { url: 'https://a.example', title: 'T' }\n"],
    ['feedwright.config.json', '{"url": "https://a.example", "title": "T"}'],
    ['feedwright.config.yaml', 'url: https://a.example\ntitle: T\n'],
    [
      'package.json',
      '{"type": "module", "feedwright": {"url": "https://a.example", "title": "T"}}',
    ],
  ])('reads %s', async (name, text) => {
    const config = await loadConfig(
      makeFolder({ 'package.json': '{"type":"module"}', [name]: text }),
    )
    expect([config.url, config.title]).toEqual(['https://a.example/', 'T'])
  })

  test('reads patterns as texts and as regular expressions', async () => {
    const clean = "{ keep: ['Share:', /sign up .* letter/giu], remove: ['/buy .*/s'] }"
    const text = `export default { url: 'https://a.example', clean: ${clean} }\n`
    const config = await loadConfig(makeFolder({ 'feedwright.config.ts': text }))
    expect(config.clean).toMatchObject({
      keep: ['Share:', '/sign up .* letter/i'],
      remove: ['/buy .*/s'],
    })
  })

  test('takes paths of a file relative to it and those of the command line to the folder', async () => {
    const folder = makeFolder({ 'site/fw.yaml': 'url: https://a.example\ninput: news\n' })
    const config = await loadConfig(folder, { config: 'site/fw.yaml', output: 'public' })
    expect([config.input, config.output]).toEqual([`${folder}/site/news`, `${folder}/public`])
  })

  test.each([
    ['no address', '{}', /^feedwright\.config\.json Missing `url`.*--url/u],
    [
      'an expression that looks back',
      '{"url": "https://a.example",\n "clean": {\n  "remove": ["Share:", "/(?<=a)b/"]}}',
      /^feedwright\.config\.json:3:4 Unexpected value of `clean\.remove\.1`, expected a regular expression that works: /u,
    ],
    [
      'a number for a pattern',
      '{"url": "https://a.example", "clean": {"keep": [1]}}',
      /^feedwright\.config\.json:1:41 Unexpected value of `clean\.keep\.0`, expected a text or a regular expression$/u,
    ],
    [
      'a relative address',
      '{"url": "/news"}',
      /^feedwright\.config\.json:1:3 Unexpected value of `url`, expected an absolute http/u,
    ],
    [
      'a misspelt key',
      '{\n  "url": "https://a.example",\n  "tilte": "T"\n}',
      /^feedwright\.config\.json:3:4 Unexpected key `tilte`, expected `title`/u,
    ],
    [
      'a misspelt inner key',
      '{\n  "url": "https://a.example",\n  "dedupe": {\n    "windowDay": 3\n  }\n}',
      /:4:6 Unexpected key `windowDay`, expected `windowDays`/u,
    ],
    [
      'a mode that there is not',
      '{"url": "https://a.example", "dedupe": {"mode": "keep"}}',
      /`dedupe\.mode`, expected one of "drop"\|"merge"\|"mark"\|"off"/u,
    ],
    [
      'a pair of articles that is the same and different',
      '{"url": "https://a.example", "dedupe": {"same": [["a.md", "b.md"]], "different": [["b.md", "a.md"]]}}',
      /`dedupe\.different\.0`, expected a pair that is not in `same` as well/u,
    ],
    [
      'a pair of one article',
      '{"url": "https://a.example", "dedupe": {"same": [["a.md", "a.md"]]}}',
      /`dedupe\.same\.0`, expected the paths of two articles/u,
    ],
    [
      'a misspelt rule',
      '{\n  "url": "https://a.example",\n  "clean": { "rules": { "sharebar": false } }\n}',
      /:3:26 Unexpected key `sharebar`, expected `share-bar`/u,
    ],
    [
      'an unknown key',
      '{"url": "https://a.example", "colour": 1}',
      /Unexpected key `colour`, expected one of url, title/u,
    ],
    [
      'a wrong type',
      '{"url": "https://a.example", "maxFileBytes": "big"}',
      /Unexpected value of `maxFileBytes`, expected number/u,
    ],
    [
      'a folder that climbs out',
      '{"url": "https://a.example", "feeds": [{"folder": "../x"}]}',
      /`feeds\.0\.folder`, expected a folder below/u,
    ],
    [
      'a misspelt fact of a filter',
      '{"url": "https://a.example", "feeds": [{}, {"folder": "x",\n"include": {"tags": "a"}}]}',
      /:2:14 Unexpected key `tags`, expected `tag`/u,
    ],
    [
      'two feeds of one name',
      '{"url": "https://a.example", "feeds": [{}, {"include": {"tag": "a"}}]}',
      /`feeds\.1`, expected a `name` that no other feed has/u,
    ],
    [
      'one folder for several feeds',
      '{"url": "https://a.example", "feeds": [{"by": "tag", "folder": "tags"}]}',
      /`feeds\.0\.folder`, expected one with `:tag`, as `tags\/:tag`/u,
    ],
    [
      'no such format',
      '{"url": "https://a.example", "feeds": [{"formats": ["rdf"]}]}',
      /`feeds\.0\.formats\.0`, expected one of "rss"\|"atom"\|"json"/u,
    ],
    [
      'no such zone',
      '{"url": "https://a.example", "timeZone": "Mars/Base"}',
      /expected a time zone/u,
    ],
    [
      'no such language',
      '{"url": "https://a.example", "language": "english!"}',
      /expected a language tag/u,
    ],
    ['broken JSON', '{"url": ', /^feedwright\.config\.json can't be read/u],
  ])('refuses %s with its place', async (_, text, message) => {
    const loading = loadConfig(makeFolder({ 'feedwright.config.json': text }))
    await expect(loading).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(message),
    })
  })

  test('refuses a named file that is not there', async () => {
    await expect(loadConfig(makeFolder(), { config: 'no.yaml' })).rejects.toThrow('no.yaml')
  })
})
