import { normaliseLine } from '../text/normalise-text.ts'

const MAX_LENGTH = 60

/** Quote a value of an article in a message: on one line, without control characters, cut at 60 characters. */
export function quote(value: string): string {
  const line = normaliseLine(value.slice(0, 4 * MAX_LENGTH)).replaceAll('`', "'")
  const short = line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line
  return `\`${short.toWellFormed()}\``
}
