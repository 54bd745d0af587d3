import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createIndex,
  type DedupeOptions,
  type TextDocument,
} from '../../src/dedupe/create-index.ts'

const DAY_MS = 86_400_000

function makeDocument(id: string, text: string, day?: number): TextDocument {
  return { id, text, dateMs: day === undefined ? undefined : day * DAY_MS }
}

function cluster(documents: readonly TextDocument[], options: Partial<DedupeOptions> = {}) {
  const index = createIndex(options)
  for (const document of documents) index.add(document)
  return index.clusters()
}

const idsOf = (...parameters: Parameters<typeof cluster>) =>
  cluster(...parameters).map(({ ids }) => ids.join(' '))

/* Sentences in which no five words in a row come twice. */
const sentence = (subject: string) =>
  `The ${subject} was weighed, the ${subject} was painted, and an old ${subject} stood by the gate of ${subject} hall`
const SUBJECTS = 'anchor barrel candle drum engine funnel gate hammer iron jug kettle lamp'.split(
  ' ',
)
const story = (from: number, to: number) => SUBJECTS.slice(from, to).map(sentence).join('. ')

describe('clusters', () => {
  test('of two copies tell how alike they are', () => {
    const [found] = cluster([
      makeDocument('long', `${story(0, 6)}. ${sentence('mill')}`, 1),
      makeDocument('short', `${story(0, 6)}. Nobody in Port Ellery knows why.`, 1),
    ])
    expect(found?.ids).toEqual(['long', 'short'])
    expect(found?.pairs).toMatchObject([{ a: 'short', b: 'long', conflicts: 0 }])
    expect(found?.pairs[0]?.coverage).toBeCloseTo(126 / 132)
  })

  test('hold no document without a copy', () => {
    expect(
      cluster([makeDocument('a', story(0, 4), 1), makeDocument('b', story(6, 10), 1)]),
    ).toEqual([])
  })

  test('chain: what two documents share with a third one joins them', () => {
    const documents = [story(0, 6), story(1, 7), story(2, 8), story(3, 9)].map((text, at) =>
      makeDocument(`${at}`, text, at),
    )
    expect(idsOf(documents, { minCoverage: 0.8 })).toEqual(['0 1 2 3'])
  })

  test.each([
    ['within the window', 1, 8, ['a b']],
    ['beyond the window', 1, 8.1, []],
    ['one undated', 1, undefined, ['a b']],
    ['both undated', undefined, undefined, ['a b']],
    ['before 1970', -4, 2, ['a b']],
  ])('mind the dates: %s', (_, dayOfA, dayOfB, expected) => {
    const documents = [
      makeDocument('a', story(0, 6), dayOfA),
      makeDocument('b', `${story(0, 6)}. And so on.`, dayOfB),
    ]
    expect(idsOf(documents)).toEqual(expected)
  })

  test('join a text with what stands a week behind the last of its reposts', () => {
    const documents = [7, 12].map((day) => makeDocument(`repost-${day}`, story(0, 6), day))
    const edited = makeDocument('edited', `${story(0, 5)}. ${sentence('pump')}`, 18)
    expect(idsOf([edited, ...documents])).toEqual(['edited repost-12 repost-7'])
  })

  test('leave a text that is less than a fifth of another one alone', () => {
    const documents = [makeDocument('a', story(0, 2), 1), makeDocument('b', story(0, 12), 1)]
    expect(idsOf(documents)).toEqual([])
    expect(idsOf(documents, { minLengthRatio: 0.1 })).toEqual(['a b'])
  })
})

describe('a thousand documents', () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => at)

  test('with the same words are one cluster', () => {
    const documents = numbers.map((at) => makeDocument(`${at}`, story(0, 6), at / 1000))
    expect(cluster(documents).map(({ ids }) => ids.length)).toEqual([1000])
  })

  test('with a word edited each are one cluster', () => {
    const documents = numbers.map((at) =>
      makeDocument(
        `${at}`,
        story(0, 12)
          .split(' ')
          .with(at % 200, 'strange')
          .join(' '),
        at / 1000,
      ),
    )
    expect(cluster(documents).map(({ ids }) => ids.length)).toEqual([1000])
  })

  test('of one template stay apart', () => {
    const documents = numbers.map((at) => {
      const text = `On day ${at} of the count the lighthouse saw ${at * 7 + 1} gulls, the keeper said, of which ${at * 3 + 2} sat on the rail. The record stands at ${at * 11 + 5} birds, the mean of all days at ${at * 13 + 4} birds`
      return makeDocument(`${at}`, text, at / 1000)
    })
    expect(cluster(documents)).toEqual([])
  })
})

describe('stated pairs', () => {
  const copies = ['a', 'b', 'c'].map((id) => makeDocument(id, story(0, 6), 1))
  const other = makeDocument('z', story(6, 12), 400)

  test('join what is the same for the editor', () => {
    expect(idsOf([...copies, other], { same: [['z', 'b']] })).toEqual(['a b c z'])
  })

  test('keep apart what is different for the editor, on the way over a third one too', () => {
    expect(idsOf(copies, { different: [['a', 'b']] })).toEqual(['b c'])
    expect(
      idsOf(copies, {
        different: [
          ['a', 'b'],
          ['c', 'a'],
        ],
      }),
    ).toEqual(['b c'])
  })

  test('may name unknown documents', () => {
    expect(
      idsOf(copies, {
        same: [['a', 'x']],
        different: [
          ['y', 'b'],
          ['c', 'c'],
        ],
      }),
    ).toEqual(['a b c'])
  })
})

describe('the order of adding', () => {
  /* Stories of a few sentences from a common stock, some words edited, over three weeks. */
  const document = fc.record({
    from: fc.nat({ max: 8 }),
    length: fc.integer({ min: 1, max: 4 }),
    edits: fc.array(fc.nat({ max: 80 }), { maxLength: 3 }),
    day: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  })
  const documents = fc.array(document, { minLength: 2, maxLength: 24 }).map((recipes) =>
    recipes.map(({ from, length, edits, day }, at) => {
      const words = story(from, from + length).split(' ')
      for (const edit of edits) if (edit < words.length) words[edit] = `Mr ${at}`
      return makeDocument(`${at}`, words.join(' '), day)
    }),
  )
  const pick = (list: readonly TextDocument[], at: number) =>
    list[at % list.length] ?? makeDocument('0', '')
  const options = { different: [['0', '1']] as const, same: [['2', '3']] as const }

  test('does not matter', () => {
    fc.assert(
      fc.property(
        documents.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(cluster(shuffled, options)).toEqual(cluster(list, options))
        },
      ),
    )
  })

  test('in any batches, over other versions and with what goes again, is the same as at once', () => {
    const step = fc.constantFrom('add', 'remove', 'ask')
    const steps = fc.array(fc.tuple(step, fc.nat({ max: 23 })), { maxLength: 30 })
    fc.assert(
      fc.property(documents, steps, (list, history) => {
        const index = createIndex(options)
        const run = {
          add: (at: number) => index.add({ ...pick(list, at * 7), id: pick(list, at).id }),
          remove: (at: number) => index.remove(pick(list, at).id),
          ask: () => index.clusters(),
        }
        for (const [name, at] of history) run[name](at)
        for (const added of list) index.add(added)
        expect(index.clusters()).toEqual(cluster(list, options))
      }),
    )
  })

  test('in batches is the same as at once', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 5 }), (list, size) => {
        const index = createIndex(options)
        for (const [at, added] of list.entries()) {
          if (at % size === 0) index.clusters()
          index.add(added)
        }
        expect(index.clusters()).toEqual(cluster(list, options))
      }),
    )
  })

  test('joins every document once, by one pair fewer than a cluster has members', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const clusters = cluster(list)
        const ids = clusters.flatMap((found) => found.ids)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { ids: members, pairs } of clusters)
          expect(pairs.length).toBe(members.length - 1)
      }),
    )
  })
})
