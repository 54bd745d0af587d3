/** Which texts hold which sampled shingle. */
export type Postings = {
  /** Enter a text, by its number, under each of its samples. */
  readonly add: (sample: Uint32Array, text: number) => void
  /**
   * Add 1 to the count of every text entered under each sample. Returns the texts counted for the first time, each once,
   * in a list that the next call overwrites.
   */
  readonly count: (sample: Uint32Array, counts: Uint32Array) => readonly number[]
}

/* What stands in more texts tells little, and would make the work grow with the square of their number. */
const MAX_TEXTS = 64

/** Make an empty index with room for so many samples in all. */
export function createPostings(room: number): Postings {
  const size = 2 ** Math.ceil(Math.log2(Math.max(room, 1) * 2))
  const mask = size - 1
  const samples = new Uint32Array(size)
  const lengths = new Uint8Array(size)
  /* Lists are chained: `heads` and `rest` hold the place of a link, counted from 1. */
  const heads = new Uint32Array(size)
  const rest = new Uint32Array(room + 1)
  const texts = new Uint32Array(room + 1)
  const touched: number[] = []
  let links = 0

  function findSlot(sample: number): number {
    let slot = (sample ^ (sample >>> 15)) & mask
    while (heads[slot] !== 0 && samples[slot] !== sample) slot = (slot + 1) & mask
    return slot
  }

  function add(sample: Uint32Array, text: number): void {
    for (const shingle of sample) {
      const slot = findSlot(shingle)
      const length = lengths[slot] ?? 0
      if (length >= MAX_TEXTS) continue
      links++
      texts[links] = text
      rest[links] = heads[slot] ?? 0
      samples[slot] = shingle
      heads[slot] = links
      lengths[slot] = length + 1
    }
  }

  function count(sample: Uint32Array, counts: Uint32Array): readonly number[] {
    touched.length = 0
    for (const shingle of sample) {
      for (let link = heads[findSlot(shingle)] ?? 0; link !== 0; link = rest[link] ?? 0) {
        const text = texts[link] ?? 0
        const before = counts[text] ?? 0
        if (before === 0) touched.push(text)
        counts[text] = before + 1
      }
    }
    return touched
  }

  return { add, count }
}
