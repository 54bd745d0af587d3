import type { Seen, SeenDate } from './seen-feed.ts'

const RFC_822 =
  /^(?:(?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun), ?)?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:\d\d|\d{4}) \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|Z|[ECMP][SD]T|[+-]\d{4})$/u
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/u

/** See a date of RSS (RFC 822 with a year of four digits); the plain form is `Mon, 02 Mar 2026 10:00:00 GMT`. */
export function seeRfc822(seen: Seen | undefined): SeenDate | undefined {
  if (seen === undefined) return undefined

  const day = RFC_822.exec(seen.text)?.groups?.day
  const date = RFC_822.test(seen.text) ? new Date(seen.text) : undefined
  if (date === undefined || !isRealDay(date)) return { ...seen, ms: undefined, isPlain: false }
  const isPlain = date.getUTCFullYear() <= 9999 && date.toUTCString() === seen.text
  const isTrue = day === undefined || isPlain || readWeekday(seen.text, date) === day
  return { ...seen, ms: isTrue ? date.getTime() : undefined, isPlain }
}

/** See a date of Atom or JSON Feed (RFC 3339); every zone is plain, since all readers take it. */
export function seeRfc3339(seen: Seen | undefined): SeenDate | undefined {
  if (seen === undefined) return undefined

  const date = RFC_3339.test(seen.text) ? new Date(seen.text.toUpperCase()) : undefined
  const isGood = date !== undefined && isRealDay(date) && hasRealDay(seen.text)
  return { ...seen, ms: isGood ? date.getTime() : undefined, isPlain: isGood }
}

function isRealDay(date: Date): boolean {
  return !Number.isNaN(date.getTime())
}

/** The engine takes 31 February for 3 March. */
function hasRealDay(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return isRealDay(day) && day.toISOString().startsWith(text.slice(0, 10))
}

/** The day of the week where the date was written, whatever its zone. */
function readWeekday(text: string, date: Date): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d)(\d\d)$/u.exec(text) ?? []
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000
  const local = /[ECMP][SD]T$/u.test(text)
    ? new Date(Date.parse(text.replace(/ \w+$/u, ' GMT')))
    : new Date(date.getTime() + (sign === '-' ? -offsetMs : offsetMs))
  return local.toUTCString().slice(0, 3)
}
