import type { Entry } from './entry.ts'

/** Entries of one stretch of time, by their numbers: from `from` to before `to`. */
export type Segment = {
  readonly from: number
  readonly to: number
  /** Counts stretches of time; `undefined` for undated entries. */
  readonly number: number | undefined
}

/** Cut entries, sorted by date with undated ones first, into stretches of time of one length. */
export function listSegments(entries: readonly Entry[], lengthMs: number): readonly Segment[] {
  const segments: Segment[] = []
  for (let from = 0; from < entries.length; ) {
    const number = numberSegment(entries[from], lengthMs)
    let to = from + 1
    while (to < entries.length && numberSegment(entries[to], lengthMs) === number) to++
    segments.push({ from, to, number })
    from = to
  }
  return segments
}

function numberSegment(entry: Entry | undefined, lengthMs: number): number | undefined {
  return entry?.dateMs === undefined ? undefined : Math.floor(entry.dateMs / lengthMs)
}
