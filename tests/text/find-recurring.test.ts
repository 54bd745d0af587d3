import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRecurring } from '../../src/text/find-recurring.ts'
import { readWords } from '../../src/text/read-words.ts'
import { holdWords, type Words } from '../../src/text/words.ts'

const MEMBERS = 'Become a member of the society of friends of this paper'
const BELL = 'Ring the bell at the fish quay if you know more'

function readAll(paragraphs: readonly string[]): Words {
  let start = 0
  const ranges = paragraphs.map((paragraph) => {
    const range = { start, end: start + paragraph.length }
    start = range.end + 1
    return range
  })
  return readWords(paragraphs.join('\n'), ranges)
}

/* A paragraph of 30 words that no other subject shares. */
const tell = (subject: string) => Array.from({ length: 30 }, (_, at) => `${subject}${at}`).join(' ')
const SUBJECTS = 'anchor barrel candle drum engine funnel gate hammer iron jug'.split(' ')

function find(articles: ReadonlyArray<readonly string[]>, minArticles?: number): readonly string[] {
  const recurring = findRecurring(
    articles.map((article) => holdWords(readAll(article))),
    minArticles,
  )
  const texts = new Set(articles.flat())
  return [...texts].filter((text) => recurring.has(readAll([text]).paragraphs[0]?.hash ?? -1))
}

describe('a paragraph recurs', () => {
  test('in five different stories, not in four', () => {
    const articles = SUBJECTS.map((subject, at) => [tell(subject), at < 4 ? BELL : '', MEMBERS])
    expect(find(articles)).toEqual([MEMBERS])
    expect(find(articles, 4)).toEqual([BELL, MEMBERS])
    expect(find(articles.slice(0, 4))).toEqual([])
  })

  test('however often one article says it', () => {
    expect(find([[tell('gull'), ...Array<string>(9).fill(MEMBERS)]])).toEqual([])
  })

  test('only with four words or more', () => {
    const articles = SUBJECTS.map((subject) => [
      tell(subject),
      'Read more here',
      'Read it all here',
    ])
    expect(find(articles)).toEqual(['Read it all here'])
  })

  test('where furniture is more than half of each article', () => {
    const furniture = [MEMBERS, BELL, tell('paper')]
    const articles = SUBJECTS.map((subject) => [...furniture, tell(subject)])
    expect(find(articles)).toEqual(furniture)
  })

  test('where one of its articles holds hardly anything else', () => {
    const articles = [
      [MEMBERS, BELL, tell('x').slice(0, 40)],
      ...SUBJECTS.map((s) => [tell(s), MEMBERS]),
    ]
    expect(find(articles)).toEqual([MEMBERS])
  })
})

describe('a paragraph of a story that came ten times does not recur', () => {
  const story = SUBJECTS.map((subject) => tell(subject))

  test.each([
    ['word for word', () => story],
    [
      'with other furniture each',
      (at: number) => [...story, `Printed in house number ${at} by a press`],
    ],
    ['with other paragraphs cut', (at: number) => story.toSpliced(at, 3)],
    [
      'with a word edited in most paragraphs',
      (at: number) =>
        story.map((text, which) => (which % 3 === 0 ? text : text.replace('7', `x${at}`))),
    ],
    [
      'with a passage of its own',
      (at: number) => [`${tell(`own${at}`)} ${tell(`more${at}`)}`, ...story],
    ],
  ])('%s', (_, edit) => {
    expect(find(SUBJECTS.map((_, at) => edit(at)))).toEqual([])
  })

  test('while the furniture around it and around others does', () => {
    const copies = SUBJECTS.map(() => [...story, MEMBERS])
    const others = SUBJECTS.map((subject) => [tell(`${subject}x`), MEMBERS])
    expect(find([...copies, ...others])).toEqual([MEMBERS])
  })
})

test('the order of the articles does not matter', () => {
  const stock = [...SUBJECTS.map(tell), MEMBERS, BELL]
  const article = fc.array(fc.constantFrom(...stock), { minLength: 1, maxLength: 5 })
  const corpus = fc.array(article, { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(
      corpus.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      ([list, shuffled]) => {
        const sorted = (articles: typeof list) => [...find(articles, 3)].sort()
        expect(sorted(shuffled)).toEqual(sorted(list))
      },
    ),
  )
})
