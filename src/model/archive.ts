/** An archive document that was closed: what it holds never changes any more (RFC 5005 section 4). */
export type ClosedArchive = {
  /** Name of its feed. */
  readonly feed: string
  /** From 1, the oldest. */
  readonly number: number
  /** What it holds, as it was then. */
  readonly items: ReadonlyArray<{ readonly id: string; readonly updatedMs: number }>
}

/**
 * Where a document of an archived feed stands among the others: `current` is what people subscribe to,
 * `closed` an archive that never changes, `open` the one that fills next.
 */
export type Paging<Place> = {
  readonly kind: 'current' | 'closed' | 'open'
  readonly current: Place
  readonly prev: Place | undefined
  readonly next: Place | undefined
}
