import { expect, test } from 'vitest'
import { dropWords } from '../../src/text/drop-words.ts'
import { readWords } from '../../src/text/read-words.ts'

const PARAGRAPHS = [
  'Gulls came to Ellery.',
  'Read more in our 3 apps!',
  'Terns left Fenn on 2 May.',
  'Read more',
]
const readAll = (paragraphs: readonly string[]) => {
  let start = 0
  const ranges = paragraphs.map((paragraph) => {
    const range = { start, end: start + paragraph.length }
    start = range.end + 2
    return range
  })
  return readWords(paragraphs.join('\n\n'), ranges)
}

test('what is left reads as if the dropped paragraphs had never stood there', () => {
  const all = readAll(PARAGRAPHS)
  const dropped = new Set(all.paragraphs.filter((_, at) => at % 2 === 1).map(({ hash }) => hash))
  const left = readAll(PARAGRAPHS.filter((_, at) => at % 2 === 0))
  const kept = dropWords(all, dropped)
  expect(kept.words).toEqual(left.words)
  expect(kept.nameFlags).toEqual(left.nameFlags)
  expect(kept.paragraphs).toMatchObject([
    { start: 0, end: 21, firstWord: 0, wordCount: 4 },
    { start: 49, end: 74, firstWord: 4, wordCount: 6 },
  ])
})

test('without a paragraph to drop it is the same', () => {
  const all = readAll(PARAGRAPHS)
  expect(dropWords(all, new Set([1]))).toBe(all)
})

test('all can go', () => {
  const all = readAll(PARAGRAPHS)
  const none = dropWords(all, new Set(all.paragraphs.map(({ hash }) => hash)))
  expect(none).toEqual({ words: new Uint32Array(), nameFlags: new Uint8Array(), paragraphs: [] })
})
