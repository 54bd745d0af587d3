import { isShortText } from './is-short-text.ts'
import { readKey } from './read-key.ts'
import { readMeasure } from './read-measure.ts'
import { readOpeningLetter } from './read-opening-letter.ts'
import { readPlain } from './read-plain.ts'
import { readTitleVariants, type TitleVariants } from './read-title-variants.ts'
import type { Unit } from './unit.ts'

/** How a line repeats the title: word for word, or but for the name of a site or section. */
export type TitleMatch = 'whole' | 'trimmed'

/** Hold units against one title. */
export type MatchTitle = (unit: Unit) => TitleMatch | undefined

/** Room for a name of a section or site beside the title, in characters, and for marks that are no links. */
const MIN_EXTRA = 50
const MAX_MARKS = 30
/** Lower case may be longer than capitals, as in Turkish. */
const MIN_PART = 0.7
const SEPARATOR = /[|»:·•]|[ \u00a0\t][-–—]/u

/** Prepare to find a title in a text; nearly all lines are dismissed by their length or their first letter. */
export function prepareTitle(title: string, siteKeys: ReadonlySet<string>): MatchTitle {
  const { whole, trimmed } = readTitleVariants(title, siteKeys)
  if (whole === '') return () => undefined
  const wanted = [whole, ...trimmed.filter((key) => key !== '')]
  const extra = Math.max(MIN_EXTRA, ...[...siteKeys].map((key) => 2 * key.length))
  const shape: Shape = {
    letters: new Set(wanted.map(readOpeningLetter)),
    minLength: MIN_PART * Math.min(...wanted.map((key) => key.length)),
    maxLength: title.length + extra,
  }

  return (unit) => {
    if (!isShortText(unit) || !maySay(unit, shape)) return undefined
    const plain = readPlain(unit)
    if (plain === title) return 'whole'
    if (plain.length > shape.maxLength) return undefined
    const key = readKey(unit)
    if (key === whole) return 'whole'
    if (!wanted.some((part) => key.includes(part))) return undefined
    const found = readTitleVariants(plain, siteKeys)
    return sharesVariant(found, wanted) ? 'trimmed' : undefined
  }
}

type Shape = {
  readonly letters: ReadonlySet<string>
  readonly minLength: number
  readonly maxLength: number
}

function maySay(unit: Unit, { letters, minLength, maxLength }: Shape): boolean {
  const { markup } = unit
  if (markup.length < minLength) return false
  // References to characters are longer than what they show.
  if (unit.hidesText) return readMeasure(unit).shown <= maxLength || markup.includes('&')
  if (markup.length > maxLength + MAX_MARKS) return false
  return SEPARATOR.test(markup) || letters.has(readOpeningLetter(markup))
}

function sharesVariant(found: TitleVariants, wanted: readonly string[]): boolean {
  return wanted.includes(found.whole) || found.trimmed.some((key) => wanted.includes(key))
}
