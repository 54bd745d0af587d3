import { TZDate } from '@date-fns/tz'
import { rememberLast } from './remember-last.ts'

const DAY_MS = 86_400_000

/* Articles come in the order of their dates, more often than not. */
const formatUtcDay = rememberLast((day: number) =>
  new Date(day * DAY_MS).toISOString().slice(0, 10),
)

/** Format the day that an instant falls on in a time zone: `2026-03-02`. */
export function formatDay(ms: number, timeZone: string): string {
  // Several times as fast, and what most sites have.
  if (timeZone === 'UTC' && ms >= 0) return formatUtcDay(Math.floor(ms / DAY_MS))
  const date = new TZDate(ms, timeZone)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
