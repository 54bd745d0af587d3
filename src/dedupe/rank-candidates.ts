import type { Entry } from './entry.ts'
import type { Postings, Tally } from './postings.ts'

/* Two samples by chance are rare, a tenth of the smaller text's is what an excerpt among edited words still shares. */
const MIN_SHARED = 2
const MIN_SHARED_SHARE = 0.1
const MAX_CANDIDATES = 16

type Candidate = { readonly text: number; readonly share: number }

/** Make a search for the entries that share most of a sample: at most 16, by their numbers, the likeliest first. */
export function createRanking(
  entries: readonly Entry[],
): (
  sample: Uint32Array,
  postings: readonly Postings[],
  isWanted: (text: number) => boolean,
) => readonly number[] {
  const tally: Tally = { counts: new Uint32Array(entries.length), touched: [] }

  return (sample, postings, isWanted) => {
    for (const { count } of postings) count(sample, tally)
    const best: Candidate[] = []
    for (const text of tally.touched) {
      const shared = tally.counts[text] ?? 0
      tally.counts[text] = 0
      const smaller = Math.min(sample.length, entries[text]?.sample.length ?? 0)
      const share = shared / smaller
      if (shared >= MIN_SHARED && share >= MIN_SHARED_SHARE && isWanted(text)) {
        insert(best, { text, share })
      }
    }
    tally.touched.length = 0
    return best.map(({ text }) => text)
  }
}

function insert(best: Candidate[], candidate: Candidate): void {
  let at = best.length
  while (at > 0 && isBetter(candidate, best[at - 1])) at--
  if (at >= MAX_CANDIDATES) return
  best.splice(at, 0, candidate)
  best.length = Math.min(best.length, MAX_CANDIDATES)
}

function isBetter(candidate: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined) return false
  return candidate.share === other.share
    ? candidate.text < other.text
    : candidate.share > other.share
}
