import { diffArrays, diffWords } from 'diff'

/** A paragraph with the hash of its words. */
export type ComparedParagraph = { readonly hash: number; readonly text: string }

/** A piece of an edited paragraph: in both texts, or in one of them. */
export type EditedPart = { readonly in: 'both' | 'original' | 'copy'; readonly text: string }

/** What happens to paragraphs between two texts, in their order. */
export type Difference =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'edited'; readonly parts: readonly EditedPart[] }
  | { readonly kind: 'only'; readonly in: 'original' | 'copy'; readonly text: string }

/* Beyond that nobody reads on, and finding the fewest edits takes time that grows with their square. */
const MAX_EDITED_PARAGRAPHS = 1000
const MAX_EDITED_WORDS = 400
const MAX_PAIRINGS = 10_000
const MAX_COMPARED_LENGTH = 20_000
/* Share of common words, of the paragraph with more, from which on one is an edit of the other. */
const MIN_COMMON_WORDS = 0.4

/** Compare two texts paragraph by paragraph; those with the same words count as the same. */
export function compareTexts(
  original: readonly ComparedParagraph[],
  copy: readonly ComparedParagraph[],
): readonly Difference[] {
  const changes = diffArrays([...original], [...copy], {
    comparator: (a, b) => a.hash === b.hash,
    maxEditLength: MAX_EDITED_PARAGRAPHS,
  }) ?? [
    { value: [...original], removed: true, added: false },
    { value: [...copy], removed: false, added: true },
  ]
  const differences: Difference[] = []
  for (const [at, { value, removed, added }] of changes.entries()) {
    const before = changes[at - 1]
    const next = changes[at + 1]
    if (!removed && !added) differences.push({ kind: 'same', count: value.length })
    else if (removed) differences.push(...compareStretch(value, next?.added ? next.value : []))
    else if (!before?.removed) differences.push(...compareStretch([], value))
  }
  return differences
}

function compareStretch(
  original: readonly ComparedParagraph[],
  copy: readonly ComparedParagraph[],
): readonly Difference[] {
  const findEdited = createEditSearch(original.length * copy.length > MAX_PAIRINGS ? [] : copy)
  const differences: Difference[] = []
  let next = 0
  for (const { text } of original) {
    const found = findEdited(text, next)
    const edited = found === -1 ? undefined : compareWords(text, copy[found]?.text ?? '')
    if (edited === undefined) {
      differences.push({ kind: 'only', in: 'original', text })
      continue
    }
    differences.push(...listOnly(copy.slice(next, found)), edited)
    next = found + 1
  }
  return [...differences, ...listOnly(copy.slice(next))]
}

function listOnly(paragraphs: readonly ComparedParagraph[]): readonly Difference[] {
  return paragraphs.map(({ text }) => ({ kind: 'only', in: 'copy', text }))
}

/** Make a search for the first paragraph, from one on, that an edited paragraph may have become; -1 for none. */
function createEditSearch(
  paragraphs: readonly ComparedParagraph[],
): (text: string, from: number) => number {
  const wordLists = paragraphs.map(({ text }) => listWords(text))
  return (text, from) => {
    if (paragraphs.length === 0) return -1
    const words = listWords(text)
    return wordLists.findIndex((others, at) => {
      if (at < from) return false
      const common = [...words].filter((word) => others.has(word)).length
      return common >= MIN_COMMON_WORDS * Math.max(words.size, others.size, 1)
    })
  }
}

/* Of any language: the browser's idea of a word. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function listWords(text: string): ReadonlySet<string> {
  if (text.length > MAX_COMPARED_LENGTH) return new Set()
  const segments = [...segmenter.segment(text.toLowerCase())]
  return new Set(segments.flatMap(({ isWordLike, segment }) => (isWordLike ? segment : [])))
}

function compareWords(original: string, copy: string): Difference | undefined {
  const changes = diffWords(original, copy, {
    intlSegmenter: segmenter,
    maxEditLength: MAX_EDITED_WORDS,
  })
  const parts = changes?.map(({ value, removed, added }): EditedPart => {
    if (removed) return { in: 'original', text: value }
    return { in: added ? 'copy' : 'both', text: value }
  })
  return parts === undefined ? undefined : { kind: 'edited', parts }
}
