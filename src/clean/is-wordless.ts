import { MAX_SIGN, readLabelSign } from './label-signs.ts'
import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'

const WORD = /[\p{L}\p{N}]/u

/** Whether a line says nothing: a picture, a rule, a comment, a definition of a link. */
export function isWordless(line: Unit): boolean {
  if (line.kind === 'break' || line.kind === 'definition') return true
  if (line.kind === 'code' || line.kind === 'table') return false
  // Most lines open with a letter that shows.
  if (readLabelSign(line.markup.charCodeAt(0)) > MAX_SIGN) return false
  return !WORD.test(line.hidesText ? readPlain(line) : line.markup)
}
