import { countDays } from './count-days.ts'
import { findInstant } from './find-instant.ts'
import type { Day } from './parse-day.ts'
import { parseDay } from './parse-day.ts'
import { parseTime } from './parse-time.ts'

/** An instant in milliseconds since 1970 UTC, or what was expected instead of the text. */
export type DateReading = { readonly ms: number } | { readonly expected: string }

const EXPECTED = 'a date as `2026-03-01` or `2026-03-01 10:00 +01:00`'
const FIRST_YEAR = 1800
const LAST_YEAR = 2200
const MAX_LENGTH = 100

/**
 * Parse the dates that editors and site generators write: ISO 8601, RFC 822, days with the month's name, `1.3.2026`,
 * and seconds or milliseconds since 1970. Never `Date.parse`, whose free forms differ from engine to engine.
 * A date without a zone is in `timeZone`, a date without a time at its midnight.
 */
export function parseDate(source: string, timeZone: string): DateReading {
  const text = source.trim()
  if (text.length > MAX_LENGTH) return { expected: EXPECTED }

  const epochMs = parseEpoch(text)
  if (epochMs !== undefined) return checkYear(epochMs, new Date(epochMs).getUTCFullYear())

  const day = parseDay(text)
  if (day === 'ambiguous') return { expected: 'the year first, since day and month can be swapped' }
  if (day === undefined) return { expected: EXPECTED }
  if (!exists(day)) return { expected: 'a day that the calendar has' }

  const time = parseTime(text.slice(day.end))
  if (time === undefined) return { expected: EXPECTED }
  // `Date.UTC` takes years below 100 for those of the last century.
  if (day.year < FIRST_YEAR) return checkYear(0, day.year)
  const wallMs = Date.UTC(day.year, day.month - 1, day.day) + time.ms
  const ms =
    time.offsetMinutes === undefined
      ? findInstant(wallMs, timeZone)
      : wallMs - time.offsetMinutes * 60_000
  return checkYear(ms, day.year)
}

/** Ten digits are seconds from 2001 to 2286, nine those before back to 1973, thirteen are milliseconds. */
function parseEpoch(text: string): number | undefined {
  if (/^\d{9,10}(?:\.\d{1,9})?$/u.test(text)) return Math.round(Number(text) * 1000)
  return /^\d{13}$/u.test(text) ? Number(text) : undefined
}

function exists({ year, month, day }: Day): boolean {
  return day >= 1 && day <= countDays(year, month)
}

function checkYear(ms: number, year: number): DateReading {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { ms }
  return { expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}` }
}
