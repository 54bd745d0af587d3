import { normaliseLine } from '../text/normalise-text.ts'
import { stripMarkdown } from '../text/strip-markdown.ts'
import type { Wording } from './unit.ts'

/** Read the plain words of a unit, on one line. */
export function readPlain(unit: Wording): string {
  const { known } = unit
  known.plain ??= readWords(unit, unit.markup)
  return known.plain
}

/** Read the plain words of a stretch of a unit. */
export function readWords({ isPlainText }: Pick<Wording, 'isPlainText'>, markup: string): string {
  return normaliseLine(isPlainText ? markup : stripMarkdown(markup))
}
