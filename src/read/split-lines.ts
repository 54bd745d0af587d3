import { type Line, readLine } from '../text/read-line.ts'

/** Walk over the lines of a text from an offset. */
export function* splitLines(text: string, from: number): Generator<Line> {
  let start = from
  while (start < text.length) {
    const line = readLine(text, start)
    yield line
    start = line.next
  }
}
