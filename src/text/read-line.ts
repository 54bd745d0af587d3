import type { Range } from '../model/source.ts'

/** A line without its end, and where the next one begins. */
export type Line = Range & { readonly next: number }

/** Read the line that begins at an offset, up to `end` at the most; line ends are LF, CRLF and lone CR. */
export function readLine(text: string, start: number, end: number = text.length): Line {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return { start, end: at, next: at + 1 }
    if (code === 13) return { start, end: at, next: at + (text.charCodeAt(at + 1) === 10 ? 2 : 1) }
  }
  return { start, end, next: end }
}
