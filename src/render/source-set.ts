/** One image of a `srcset`. */
export type Candidate = {
  readonly address: string
  /** `2x`, `800w` or `''`. */
  readonly descriptor: string
}

const CANDIDATE = /(?<address>[^\s,](?:\S*[^\s,])?)(?:,|\s+(?<descriptor>[^,]*)|$)/gu

/** Read a `srcset` (HTML standard, 4.8.4.2.1): an address can hold commas, but not end in one. */
export function parseSourceSet(text: string): readonly Candidate[] {
  return [...text.matchAll(CANDIDATE)].map(({ groups }) => ({
    address: groups?.address ?? '',
    descriptor: groups?.descriptor?.trim() ?? '',
  }))
}

/** Write a `srcset`. */
export function formatSourceSet(candidates: readonly Candidate[]): string {
  return candidates.map(({ address, descriptor }) => `${address} ${descriptor}`.trim()).join(', ')
}

/** Find the largest image; the first of equals. */
export function findLargest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => measure(b) - measure(a))[0]
}

function measure({ descriptor }: Candidate): number {
  const size = /^(\d+(?:\.\d+)?)[wx]$/u.exec(descriptor)?.[1]
  return size === undefined ? 1 : Number(size)
}
