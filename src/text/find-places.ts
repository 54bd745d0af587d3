import type { Place } from './find-place.ts'

const LINE_END = /\r\n?|\n/gu

/** Find the lines and columns of sorted offsets in one pass over the text; they count as `findPlace` has them. */
export function findPlaces(text: string, offsets: readonly number[]): readonly Place[] {
  const ends = text.matchAll(LINE_END)
  let next = ends.next()
  let line = 1
  let lineStart = 0
  return offsets.map((offset) => {
    for (; !next.done; next = ends.next()) {
      const end = next.value.index + next.value[0].length
      if (end > offset) break
      line++
      lineStart = end
    }
    return { line, column: offset - lineStart + 1 }
  })
}
