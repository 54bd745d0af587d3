import { describe, expect, test } from 'vitest'
import { cleanCorpus } from '../../src/clean/clean-corpus.ts'
import type { Article } from '../../src/model/article.ts'
import { readWords } from '../../src/text/read-words.ts'
import { makeArticle } from '../make-article.ts'
import { allRules } from './clean-sources.ts'

const LAST = 'Write to the desk above the chemist if you know more than we do.'

function makeStory(path: string, source: string | undefined, last = LAST): Article {
  const words = Array.from({ length: 30 }, (_, at) => `word${path.replace('.md', '')}x${at}`)
  const first = words.join(' ')
  const text = `${first}\n\n${last}`
  const ranges = [
    { start: 0, end: first.length },
    { start: first.length + 2, end: text.length },
  ]
  return makeArticle(path, text, { source }, readWords(text, ranges))
}

const makeStories = (source: string | undefined, names: readonly string[], last = LAST) =>
  names.map((name) => makeStory(`${name}.md`, source, last))

const findCleaned = (articles: readonly Article[]) =>
  cleanCorpus(articles, allRules)
    .articles.filter(({ removals }) => removals.length > 0)
    .map(({ path }) => path)

describe('what a source prints under its stories', () => {
  test('goes from three of its articles, however its name is written', () => {
    const stories = makeStories('Bay Wire', ['a', 'b'])
    expect(findCleaned([...stories, ...makeStories('BAY WIRE', ['c'])])).toEqual([
      'a.md',
      'b.md',
      'c.md',
    ])
  })

  test('stays in an article of another source, and where each source has it once', () => {
    const stories = makeStories('Bay Wire', ['a', 'b', 'c'])
    expect(findCleaned([...stories, ...makeStories('Hill Post', ['d'])])).not.toContain('d.md')
    const each = ['a', 'b', 'c'].flatMap((name) => makeStories(`Paper ${name}`, [name]))
    expect(findCleaned(each)).toEqual([])
  })

  test('goes from the articles of the site itself, which name no source', () => {
    expect(findCleaned(makeStories(undefined, ['a', 'b', 'c']))).toHaveLength(3)
  })

  test('stays where it stands in few of many articles', () => {
    const others = Array.from({ length: 13 }, (_, at) =>
      makeStory(`other${at}.md`, 'Bay Wire', `The end of story number ${at} of the bay.`),
    )
    const stories = makeStories('Bay Wire', ['a', 'b', 'c'])
    expect(findCleaned([...stories, ...others.slice(1)])).toHaveLength(3)
    expect(findCleaned([...stories, ...others])).toEqual([])
  })

  test('stays where the articles are copies of one story', () => {
    const [story] = makeStories('Bay Wire', ['a'])
    const copies = ['a', 'b', 'c', 'd'].map((name) => ({ ...story, path: `${name}.md` }) as Article)
    expect(findCleaned(copies)).toEqual([])
  })
})
