import type { Range } from '../model/source.ts'

/** A line without its end, and where the next one begins. */
export type Line = Range & { readonly next: number }

/** Walk over the lines of a text from an offset; line ends are LF, CRLF and lone CR. */
export function* splitLines(text: string, from: number): Generator<Line> {
  let start = from
  while (start < text.length) {
    const line = readLine(text, start)
    yield line
    start = line.next
  }
}

/** Read the line that begins at an offset. */
export function readLine(text: string, start: number): Line {
  for (let end = start; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 10) return { start, end, next: end + 1 }
    if (code === 13) return { start, end, next: end + (text.charCodeAt(end + 1) === 10 ? 2 : 1) }
  }
  return { start, end: text.length, next: text.length }
}
