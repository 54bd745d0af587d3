import { readWords } from '../text/read-words.ts'
import { splitBlocks } from '../text/split-blocks.ts'
import { holdWords } from '../text/words.ts'
import { createArena } from './arena.ts'
import { createWordIndex } from './create-word-index.ts'
import { DEFAULT_OPTIONS, type DedupeOptions } from './options.ts'

export type { DedupeOptions }

/** A text to be searched for copies. */
export type TextDocument = {
  /** Names it in clusters; a document that is added under a known id takes its place. */
  readonly id: string
  /** Plain text or Markdown, paragraphs with a blank line between them. */
  readonly text: string
  /** Counts only where the text has fewer than eight words. */
  readonly title?: string | undefined
  /** When it was published, milliseconds since 1970 UTC; an undated text is compared with all others. */
  readonly dateMs?: number | undefined
}

/** Two documents of a cluster, `a` the shorter one, and how alike they are. */
export type DuplicatePair = {
  readonly a: string
  readonly b: string
  /** Share of the words of `a`, from 0 to 1, that stand in `b` in runs of three or more. */
  readonly coverage: number
  /** Short gaps between such runs that hold a number or name which `b` does not have, per covered word. */
  readonly conflicts: number
  /** Whether the options state that they are one story. */
  readonly isStated: boolean
}

/** Documents that tell one story in one text. */
export type DuplicateCluster = {
  /** At least two, sorted. */
  readonly ids: readonly string[]
  /** The pairs that join them, one fewer than there are ids. */
  readonly pairs: readonly DuplicatePair[]
}

/** Documents to be searched for copies. */
export type DuplicateIndex = {
  /** Take a document in. In time linear in its text, whatever the text. */
  readonly add: (document: TextDocument) => void
  /** Take a document out again; one that is not there is no error. */
  readonly remove: (id: string) => void
  /** List the clusters among all documents added so far, sorted by their first id; who has no copy is in none. */
  readonly clusters: () => readonly DuplicateCluster[]
}

/**
 * Make an index that finds near-duplicates among texts in any language: wire stories that were cut, edited, given another
 * headline and set among other furniture; not follow-ups, round-ups and templates with other numbers in them.
 *
 * Sampled shingles propose pairs (FracMinHash: Irber et al., 2022, doi:10.1101/2022.01.11.475838), and their words
 * decide. Paragraphs that recur in five otherwise unlike texts don't count. The order in which documents are added does
 * not matter, nor where `clusters` is called between: then only new and changed documents are compared, with those of
 * the two weeks around them. Linear in the number of documents, but for weeks in which all are alike: at most 16
 * comparisons a document.
 */
export function createIndex(options: Partial<DedupeOptions> = {}): DuplicateIndex {
  const { add, remove, clusters } = createWordIndex({ ...DEFAULT_OPTIONS, ...options })
  const arena = createArena()
  return {
    remove,
    add: ({ id, text, title, dateMs }) => {
      const blocks = splitBlocks({ path: id, format: 'text', text, bodyStart: 0 })
      const { words, nameFlags, paragraphs } = readWords(text, blocks, arena.keep)
      /* Where a paragraph stands is a third of what an index holds of it. */
      const bare = paragraphs.map(({ hash, firstWord, wordCount }) => ({
        hash,
        firstWord,
        wordCount,
      }))
      add({ id, title, dateMs, revision: '', ...holdWords({ words, nameFlags, paragraphs: bare }) })
    },
    clusters: () =>
      clusters().map(({ entries, pairs }) => ({
        ids: entries.map(({ id }) => id),
        pairs: pairs.map(({ a, b, ...match }) => ({ a: a.id, b: b.id, ...match })),
      })),
  }
}
