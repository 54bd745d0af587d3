import type { Range } from '../../model/source.ts'
import { isSpace } from './codes.ts'

/** From here on characters are two columns wide and lines may break behind each: Chinese, Japanese, Korean. */
const FIRST_WIDE = 0x2e80

/** Measure a stretch of a line in columns. */
export function measureWidth(text: string, start: number, end: number): number {
  let width = end - start
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) >= FIRST_WIDE) width++
  }
  return width
}

/** Find where the last word of a line begins; a wide character is a word of its own. */
export function findLastWord(text: string, line: Range): number {
  let at = line.end
  while (at > line.start && isInWord(text.charCodeAt(at - 1))) at--
  return at
}

/** Find where the first word of a line ends; a wide character is a word of its own. */
export function findFirstWordEnd(text: string, line: Range): number {
  let at = line.start
  while (at < line.end && isInWord(text.charCodeAt(at))) at++
  return at === line.start ? Math.min(at + 1, line.end) : at
}

function isInWord(code: number): boolean {
  return !isSpace(code) && code < FIRST_WIDE
}
