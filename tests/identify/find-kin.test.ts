import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findKin, type KinMemo } from '../../src/identify/find-kin.ts'
import type { Article } from '../../src/model/article.ts'
import type { PublishedItem } from '../../src/model/state.ts'
import { hashTitle } from '../../src/text/hash-title.ts'
import { sketchWords } from '../../src/text/sketch-words.ts'
import { makeArticle } from '../make-article.ts'

const SUBJECTS = ['ferry', 'pilot', 'gull', 'quay', 'lamp']
const urlOf = ({ facts }: Article) => `https://a.example/${facts.slug}/`

const tell = (subject: string) => Array.from({ length: 40 }, (_, at) => `${subject}${at}`).join(' ')

const article = fc
  .record({
    path: fc.constantFrom(...SUBJECTS.map((name) => `${name}.md`), 'none.md', 'other.md'),
    subject: fc.constantFrom(...SUBJECTS, 'nothing'),
    title: fc.constantFrom(undefined, ...SUBJECTS),
    id: fc.constantFrom(undefined, 'tag:a,1:ferry'),
  })
  .map(({ path, subject, title, id }) =>
    makeArticle(path, tell(subject), title === undefined ? { id } : { id, title }),
  )

function makeOrphan(subject: string, copies: readonly string[] = []): PublishedItem {
  return {
    id: `tag:a,1:${subject}`,
    path: `was-${subject}.md`,
    copies,
    url: `https://a.example/${subject}/`,
    feeds: ['main'],
    publishedMs: 0,
    updatedMs: 0,
    goneMs: undefined,
    backMs: undefined,
    titleHash: hashTitle(subject),
    contentHash: '',
    fileHash: '',
    sketch: sketchWords(makeArticle('x.md', tell(subject)).readBody().words),
  }
}

const orphan = fc
  .record({ subject: fc.constantFrom(...SUBJECTS), copies: fc.subarray(['none.md']) })
  .map(({ subject, copies }) => makeOrphan(subject, copies))

function list(
  articles: readonly Article[],
  orphans: readonly PublishedItem[],
  memo?: KinMemo,
): unknown {
  const kin = [...findKin(articles, orphans, { urlOf, memo })]
  return kin.map(([{ path }, { items }]) => [path, items.map(({ id }) => id).sort()])
}

test('what is remembered of articles and stories is what they have in common', () => {
  const corpus = fc.uniqueArray(article, { selector: ({ path }) => path })
  const orphans = fc.uniqueArray(orphan, { selector: ({ id }) => id, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(corpus, orphans), { maxLength: 8 }), (rounds) => {
      const memo = new Map<string, readonly string[]>()
      for (const [articles, gone] of rounds) {
        const expected = list(articles, gone)
        expect(list(articles, gone, memo)).toEqual(expected)
        expect(list(articles, gone, memo)).toEqual(expected)
      }
    }),
  )
})

test('nothing is read again that has nothing in common with what is gone', () => {
  const memo = new Map<string, readonly string[]>()
  const reads: string[] = []
  const articles = SUBJECTS.map((subject) => {
    const made = makeArticle(`${subject}.md`, tell(subject))
    const readBody = () => {
      reads.push(subject)
      return made.readBody()
    }
    return { ...made, readBody }
  })
  const gone = [makeOrphan('gull')]
  list(articles, gone, memo)
  reads.length = 0
  list(articles, gone, memo)
  expect(reads).toEqual(['gull'])
})
