import { compileExpression, type Expression } from '../text/compile-expression.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { readKey } from './read-key.ts'
import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'
import { wordKey } from './word-key.ts'

/** What an editor wants to stay or to go: a text, or a regular expression. */
export type Pattern = {
  /** Whether a unit holds it. */
  readonly isIn: (unit: Unit) => boolean
  /** Whether a unit says nothing else. */
  readonly isWhole: (unit: Unit) => boolean
}

/** Expressions are slow; no furniture is as long. */
const MAX_CHARACTERS = 20_000

/**
 * Compile a pattern as an editor writes it. A plain text is compared word by word, whatever case, quotes and marks; an
 * expression between slashes with the plain words of a unit, and with its Markdown. A unit that is too long for an
 * expression counts as one that holds it, so that it stays.
 *
 * @throws {ExpressionError}
 */
export function compilePattern(text: string): Pattern {
  const expression = compileExpression(text)
  return expression === undefined ? compileText(text) : bindExpression(expression)
}

function compileText(text: string): Pattern {
  const key = wordKey(normaliseLine(text))
  const markup = text.trim()
  return {
    isIn: (unit) => unit.markup.includes(markup) || (key !== '' && readKey(unit).includes(key)),
    isWhole: (unit) => unit.markup.trim() === markup || (key !== '' && readKey(unit) === key),
  }
}

function bindExpression({ isIn, isWhole }: Expression): Pattern {
  return {
    isIn: (unit) =>
      unit.markup.length > MAX_CHARACTERS || isIn(readPlain(unit)) || isIn(unit.markup),
    isWhole: (unit) =>
      unit.markup.length <= MAX_CHARACTERS &&
      (isWhole(readPlain(unit)) || isWhole(unit.markup.trim())),
  }
}
