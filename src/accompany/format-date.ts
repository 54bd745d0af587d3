import { formatDay } from '../text/format-day.ts'
import type { Words } from './words/words.ts'

/** Format the day of an instant for people, with words of ours: those of `Intl` change from version to version. */
export function formatDate(ms: number, timeZone: string, words: Words): string {
  const [year = '', month = '', day = ''] = formatDay(ms, timeZone).split('-')
  const dayNumber = Number(day)
  const dayName = dayNumber === 1 ? words.firstDay : undefined
  return words.date
    .replace(':day', dayName ?? String(dayNumber))
    .replace(':month', words.months[Number(month) - 1] ?? month)
    .replace(':year', String(Number(year)))
}
