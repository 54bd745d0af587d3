import type { SeenDate } from './seen-feed.ts'

/** Read a date of a document strictly: it counts only in the form in which `write` puts it. */
export function seeDate(
  text: string | undefined,
  write: (date: Date) => string,
): SeenDate | undefined {
  if (text === undefined) return undefined

  const date = new Date(text)
  const isGood = !Number.isNaN(date.getTime()) && write(date) === text
  return { text, ms: isGood ? date.getTime() : undefined }
}

/** Write a date by RFC 822 with a year of four digits, as `Mon, 02 Mar 2026 10:00:00 GMT`. */
export function writeRfc822(date: Date): string {
  return hasFourDigits(date) ? date.toUTCString() : ''
}

/** Write a date by RFC 3339, as `2026-03-02T10:00:00.000Z`. */
export function writeRfc3339(date: Date): string {
  return hasFourDigits(date) ? date.toISOString() : ''
}

function hasFourDigits(date: Date): boolean {
  return date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999
}
