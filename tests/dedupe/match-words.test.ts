import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/dedupe/match-words.ts'
import { readWords } from '../../src/text/read-words.ts'

const read = (text: string) => readWords(text, [{ start: 0, end: text.length }])
const match = createMatcher()
const compare = (text: string, other: string) => match(read(text), read(other))

const TEXT = 'the ferry left the quay at noon and came back when the fog had gone'

describe('coverage', () => {
  test.each([
    ['all', TEXT, TEXT, 1],
    ['all, around other words', TEXT, `yesterday ${TEXT} again`, 1],
    ['all, in another order', 'when the fog had gone the ferry left the quay', TEXT, 1],
    ['three words in a row', 'who left the quay', TEXT, 3 / 4],
    ['nothing but pairs of words', 'the ferry and the fog at noon', TEXT, 0],
    ['nothing', 'a seal sat down', TEXT, 0],
    ['too few words', 'the ferry', TEXT, 0],
    ['no words', '', TEXT, 0],
  ])('counts %s', (_, text, other, expected) => {
    expect(compare(text, other).coverage).toBeCloseTo(expected)
  })
})

describe('conflicts', () => {
  const original =
    'in the match on the sand Ellery beat Norling by 3 goals to 1 before a small crowd'
  test.each([
    ['no number or name', 'in the match on the sand they beat Norling by 3 goals to 1', 0],
    ['another number', 'in the match on the sand Ellery beat Norling by 4 goals to 1 before', 1],
    ['another name', 'in the match on the sand Tarnholt beat Norling by 3 goals to 1', 1],
    ['two in one gap', 'in the match on the sand Tarnholt beat Norling by 4 goals to 1 before', 2],
    ['a name that stands elsewhere', 'in the match on the sand Norling beat Norling by 3 goals', 0],
    ['a number before all shared words', 'On 17 May in the match on the sand Ellery beat', 0],
    ['a number behind all shared words', 'in the match on the sand Ellery beat on 17 May', 0],
    [
      'a passage of its own',
      'in the match on the sand which in the year 1898 had been given to both towns by a mayor from Tarnholt Ellery beat Norling by 3 goals',
      0,
    ],
  ])('of a gap that holds %s', (_, text, expected) => {
    const { coverage, conflicts } = compare(text, original)
    expect(conflicts * coverage * read(text).words.length).toBeCloseTo(expected)
  })
})

test('one matcher serves long and short texts in turn', () => {
  const long = Array.from({ length: 5000 }, (_, at) => `word${at % 71}x${at}`).join(' ')
  expect(compare(TEXT, long)).toEqual({ coverage: 0, conflicts: 0 })
  expect(compare(long, `${long} ${TEXT}`).coverage).toBe(1)
  expect(compare(TEXT, TEXT).coverage).toBe(1)
  expect(compare(TEXT, '')).toEqual({ coverage: 0, conflicts: 0 })
})
