import fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { stringifyPosition } from 'unist-util-stringify-position'
import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import { type RemarkCleanOptions, remarkClean } from '../../src/remark-clean.ts'
import { blankRanges } from '../../src/text/blank-ranges.ts'
import { allRules, cleanAlone, makeSource } from '../clean/clean-sources.ts'

const TITLE = 'A bridge of glass over the Lenn'
const STORY = [
  `# ${TITLE}`,
  'The bridge has been planned for eleven years and will be forty metres long.',
  'Nobody has counted the panes so far, but the town has promised to.',
].join('\n\n')

const CLEAN = unified().use(remarkParse).use(remarkClean).use(remarkRehype).use(rehypeStringify)

function toHtml(text: string, options?: RemarkCleanOptions): VFile {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkClean, options)
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(text)
}

const PLAIN = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)

describe('remarkClean', () => {
  test('takes blocks, lines and items out of a tree and says so, as any plugin does', () => {
    const noise =
      '## Share this article\n\nFollow us on\nFacebook\n\n- Email\n- [Tweet](https://twitter.com/share?u=x)'
    const file = toHtml(`${STORY}\n\n${noise}\n\nerror: Content is protected !!\n`)
    expect(String(file)).toBe(PLAIN.processSync(STORY).toString())
    expect(
      file.messages.map(({ place, ruleId, actual }) => [stringifyPosition(place), ruleId, actual]),
    ).toEqual([
      ['7:1-7:22', 'share-bar', '## Share this article'],
      ['9:1-9:13', 'share-bar', 'Follow us on'],
      ['10:1-10:9', 'share-bar', 'Facebook'],
      ['12:1-12:8', 'share-bar', '- Email'],
      ['13:1-13:41', 'share-bar', '- [Tweet](https://twitter.com/share?u=x)'],
      ['15:1-15:31', 'copy-protection', 'error: Content is protected !!'],
    ])
    expect(file.messages[0]).toMatchObject({
      reason: 'Unexpected share label `Share this article`, expected text of the story',
      source: 'feedwright',
      expected: [],
      note: '99 % sure',
    })
  })

  test('parts a paragraph and a list between the lines that go and those that stay', () => {
    const text = `${STORY}\n\n- three panes\n- Share this article\n- two panes\n\n**Share:**  \nThe town counts *on* us.\n`
    const kept = `${STORY}\n\n- three panes\n- two panes\n\nThe town counts *on* us.\n`
    expect(String(toHtml(text))).toBe(PLAIN.processSync(kept).toString())
  })

  test('is told the title, or finds it where vfile-matter leaves it', () => {
    const text = `The bridge has been planned for years.\n\nNobody counts.\n\n${TITLE.toUpperCase()}\n\nNor has it cost much.\n`
    const body = `${text}\n${TITLE}\n`
    expect(toHtml(body).messages).toHaveLength(0)
    expect(toHtml(body, { title: TITLE }).messages.map(({ ruleId }) => ruleId)).toEqual([
      'headline-repeated',
    ])
    const file = new VFile({ value: body, data: { matter: { title: TITLE } } })
    expect(CLEAN.processSync(file).messages).toHaveLength(1)
  })

  test('leaves front matter and nodes of other syntaxes alone', () => {
    const text = `---\ntitle: ${TITLE}\n---\n\n${STORY}\n\nShare:\n`
    const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(text)
    const file = new VFile(text)
    const cleaned = unified().use(remarkClean).runSync(tree, file)
    expect(cleaned.children.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'paragraph',
      'paragraph',
    ])
  })

  test.each([
    [{ rules: { 'share-bar': false } }, []],
    [{ keep: ['Share:'] }, []],
    [{ remove: [/nobody has .*/i] }, ['remove-pattern', 'share-bar']],
    [{ maxRemovedShare: 0 }, ['removed-too-much']],
  ] as const)('is steered by %j', (options, ruleIds) => {
    const { messages } = toHtml(`${STORY}\n\nShare:\n`, options)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(ruleIds)
  })

  test('refuses what it is not told right', () => {
    expect(() => toHtml(STORY, { keep: ['/(a/'] })).toThrow('missing closing )')
    expect(() => toHtml(STORY, JSON.parse('{"profile":"bold"}'))).toThrow(
      'Unexpected profile `bold`',
    )
  })

  test('leaves a tree alone that was not parsed from its text', () => {
    const file = new VFile('Share:\n')
    const paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Share:' }] } as const
    const tree = unified()
      .use(remarkClean)
      .runSync(
        { type: 'root', children: [{ ...paragraph, children: [...paragraph.children] }] },
        file,
      )
    expect(tree.children).toHaveLength(1)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['source-missing'])
  })

  it('removes what a build removes, and nothing else, from any text', () => {
    const line = fc.constantFrom(
      `# ${TITLE}`,
      TITLE,
      'Nobody has counted the panes so far.',
      'Share:',
      'Follow us on  ',
      '**Facebook',
      'Twitter**',
      '[Tweet](https://twitter.com/share?u=x)',
      '- Email',
      '- three *panes*',
      '> quoted',
      '```',
      '',
      '',
    )
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom('', '\ufeff'),
        (lines, mark) => {
          const text = lines.join('\n')
          const { removals } = cleanAlone(makeSource(text), {}, { ...allRules, siteNames: [] })
          const file = toHtml(mark + text)
          const found = file.messages.filter(({ ruleId }) => ruleId !== 'removed-too-much')
          expect(found.map(({ actual }) => actual)).toEqual(
            removals.map(({ start, end }) => text.slice(start, end)),
          )
          const blanked = PLAIN.processSync(blankRanges(text, removals))
          expect(readWords(file)).toBe(readWords(blanked))
        },
      ),
      { numRuns: 300 },
    )
  })
})

/* A mark without its other half is text where a line was blanked out of the source, and none in a tree. */
function readWords(html: VFile): string {
  return String(html).replace(/<[^>]*>|[\s*]/gu, '')
}
