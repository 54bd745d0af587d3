import { TZDate } from '@date-fns/tz'

/** Format the day that an instant falls on in a time zone: `2026-03-02`. */
export function formatDay(ms: number, timeZone: string): string {
  // Several times as fast, and what most sites have.
  if (timeZone === 'UTC' && ms >= 0) return new Date(ms).toISOString().slice(0, 10)
  const date = new TZDate(ms, timeZone)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
