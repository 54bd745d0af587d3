import { findMonth, isWeekday } from './month-names.ts'

/** A day of the calendar, not checked, and where its text ends. */
export type Day = {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly end: number
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u
const DIGITS = /^(\d{4})(\d\d)(\d\d)(?=$|T\d)/u
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/u
const YEAR_LAST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/u
const WEEKDAY = /^(\p{L}{2,12})(?:\.,|[.,])?\s+/u
const DAY_NAMED =
  /^(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s-]{1,3}(?:de\s|of\s)?(\p{L}{3,12})[.,]{0,2}[\s-]{1,3}(?:del?\s)?(\d{4})(?!\d)/iu
const MONTH_NAMED = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu

/**
 * Parse the day that a text opens with. `01/02/2026` is `ambiguous`: half of the world reads January, half February.
 * With dots the day comes first everywhere.
 */
export function parseDay(text: string): Day | 'ambiguous' | undefined {
  return parseYearFirst(text) ?? parseDotted(text) ?? parseYearLast(text) ?? parseNamed(text)
}

function parseYearFirst(text: string): Day | undefined {
  const match = YEAR_FIRST.exec(text)
  if (match !== null) return toDay(match, [match[1], match[3], match[4]])
  const digits = DIGITS.exec(text)
  return digits === null ? undefined : toDay(digits, [digits[1], digits[2], digits[3]])
}

function parseDotted(text: string): Day | undefined {
  const match = DOTTED.exec(text)
  return match === null ? undefined : toDay(match, [match[3], match[2], match[1]])
}

function parseYearLast(text: string): Day | 'ambiguous' | undefined {
  const match = YEAR_LAST.exec(text)
  if (match === null) return undefined
  const [, first, , second, year] = match
  if (Number(first) > 12) return toDay(match, [year, second, first])
  if (Number(second) > 12 || Number(first) === Number(second))
    return toDay(match, [year, first, second])
  return 'ambiguous'
}

function parseNamed(text: string): Day | undefined {
  const weekday = WEEKDAY.exec(text)
  const start = weekday !== null && isWeekday(weekday[1] ?? '') ? weekday[0].length : 0
  const rest = text.slice(start)

  const dayFirst = DAY_NAMED.exec(rest)
  const match = dayFirst ?? MONTH_NAMED.exec(rest)
  if (match === null) return undefined
  const [, first, second, year] = match
  const [name, day] = dayFirst === null ? [first, second] : [second, first]
  const month = findMonth(name ?? '')
  if (month === undefined) return undefined
  return { year: Number(year), month, day: Number(day), end: start + match[0].length }
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined]

function toDay(match: RegExpExecArray, [year, month, day]: Parts): Day {
  return { year: Number(year), month: Number(month), day: Number(day), end: match[0].length }
}
