/** A position for people: both count from 1, the column in UTF-16 code units. */
export type Place = {
  readonly line: number
  readonly column: number
}

/** Find the line and column of an offset; line ends are LF, CRLF and lone CR. */
export function findPlace(text: string, offset: number): Place {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < offset && at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isLineEnd = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)
    if (!isLineEnd) continue
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
