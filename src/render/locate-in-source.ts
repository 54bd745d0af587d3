import { normaliseText } from '../text/normalise-text.ts'
import type { Spot } from './loss.ts'

/**
 * Find where in a source text a spot of its normalised form is. Normalising keeps the lines;
 * within a line it drops invisible characters, so that columns move.
 */
export function locateInSource(text: string, spot: Spot): Spot {
  const line = readLine(text, spot.line)
  let low = 0
  let high = line.length
  if (normaliseText(line).length === high) return spot

  while (low < high) {
    const middle = (low + high) >> 1
    if (normaliseText(line.slice(0, middle)).length < spot.column - 1) low = middle + 1
    else high = middle
  }
  return { line: spot.line, column: low + 1 }
}

function readLine(text: string, number: number): string {
  const lineEnd = /\r\n?|\n/gu
  let start = 0
  for (let line = 1; line < number; line++) {
    if (!lineEnd.test(text)) return ''
    start = lineEnd.lastIndex
  }
  lineEnd.lastIndex = start
  return text.slice(start, lineEnd.exec(text)?.index)
}
