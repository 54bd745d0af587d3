import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher, type Match } from '../../src/dedupe/match-words.ts'
import { readWords } from '../../src/text/read-words.ts'
import { isName } from '../../src/text/words.ts'

const read = (text: string) => readWords(text, [{ start: 0, end: text.length }])
const matcher = createMatcher()

/* The longer text is the one that is taken, or the shorter one: both ways must give the same. */
function compare(text: string, other: string): Match | undefined {
  matcher.take(read(other))
  const match = matcher.match(read(text))
  matcher.take(read(text))
  expect(matcher.match(read(other))).toEqual(match)
  return match
}

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
    expect(compare(text, other)?.coverage).toBeCloseTo(expected)
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
    const { coverage = 0, conflicts = 0 } = compare(text, original) ?? {}
    expect(conflicts * coverage * read(text).words.length).toBeCloseTo(expected)
  })
})

test('one matcher serves long and short texts in turn', () => {
  const long = Array.from({ length: 5000 }, (_, at) => `word${at % 71}x${at}`).join(' ')
  expect(compare(TEXT, long)).toEqual({ coverage: 0, conflicts: 0 })
  expect(compare(long, `${long} ${TEXT}`)?.coverage).toBe(1)
  expect(compare(TEXT, TEXT)?.coverage).toBe(1)
  expect(compare(TEXT, '')).toEqual({ coverage: 0, conflicts: 0 })
})

/* The definition, word by word: no tables, no giving up early. */
function matchSlowly(text: string, other: string): Match {
  const { words, nameFlags } = read(text)
  const others = [...read(other).words]
  const runs = new Set(others.map((_, at) => others.slice(at, at + 3).join(' ')))
  const isCovered = [...words].map(() => false)
  for (let at = 0; at + 3 <= words.length; at++) {
    if (runs.has(words.slice(at, at + 3).join(' '))) isCovered.fill(true, at, at + 3)
  }
  const covered = isCovered.filter(Boolean).length
  const gaps = [...isCovered.entries()].flatMap(([at, is]) => {
    const end = isCovered.indexOf(true, at)
    return !is && isCovered[at - 1] === true && end !== -1 && end - at <= 12 ? [[at, end]] : []
  })
  const conflicts = gaps.filter(([from = 0, to = 0]) =>
    [...words.keys()]
      .slice(from, to)
      .some((at) => isName(nameFlags, at) && !others.includes(words[at] ?? 0)),
  )
  return {
    coverage: words.length === 0 ? 0 : covered / words.length,
    conflicts: covered === 0 ? 0 : conflicts.length / covered,
  }
}

describe('any two texts', () => {
  const word = fc.constantFrom(...'the gull and Ellery saw 3 boats at noon of 17 May'.split(' '))
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  const edited = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 60 }), fc.array(fc.tuple(fc.nat(59), word)))
    .map(([words, edits]): [string, string] => {
      const others = [...words]
      for (const [at, instead] of edits) if (at < others.length) others[at] = instead
      return [words.join(' '), others.join(' ')]
    })
  const pair = fc.oneof(fc.tuple(text, text), edited)

  test('match as the definition says', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const isShorter = read(a).words.length <= read(b).words.length
        const [text, other] = isShorter ? [a, b] : [b, a]
        matcher.take(read(a))
        expect(matcher.match(read(b))).toEqual(matchSlowly(text, other))
      }),
    )
  })

  test('meet limits or not, however early the matcher gives up', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(pair, share, share, ([a, b], minCoverage, rate) => {
        const maxConflicts = rate / 5
        const limited = createMatcher({ minCoverage, maxConflicts })
        matcher.take(read(a))
        limited.take(read(a))
        const match = matcher.match(read(b))
        const isMet =
          match !== undefined && match.coverage >= minCoverage && match.conflicts <= maxConflicts
        expect(limited.match(read(b))).toEqual(isMet ? match : undefined)
      }),
    )
  })
})
