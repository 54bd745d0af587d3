import { parseZone } from './parse-zone.ts'

/** A time of day; without `offsetMinutes` from UTC it is in the zone of the site. */
export type Time = { readonly ms: number; readonly offsetMinutes: number | undefined }

const CLOCK =
  /^(?:T|(?:\s*,)?\s+(?:(?:at|um|à|alle|om|kl\.?)\s+)?)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:\s?([ap])\.?m\b\.?)?(?:\s?Uhr)?\s*(.*)$/isu
const DIGITS = /^T(\d\d)(\d\d)(\d\d)?()()(.*)$/su

/** Parse what follows a day: nothing, or a time of day with or without a zone. `undefined` if it is anything else. */
export function parseTime(text: string): Time | undefined {
  if (text.trim() === '') return { ms: 0, offsetMinutes: undefined }
  const match = CLOCK.exec(text) ?? DIGITS.exec(text)
  if (match === null) return undefined
  const [, hourText, minuteText, secondText = '0', fraction = '', half = '', zoneText = ''] = match

  const hour = toHour(Number(hourText), half.toLowerCase())
  const minute = Number(minuteText)
  const second = Number(secondText)
  // 60 is a leap second, which no computer's clock shows.
  if (hour === undefined || minute > 59 || second > 60) return undefined

  const zone = parseZone(zoneText)
  if (zone === undefined) return undefined
  const ms = Math.floor(Number(`0.${fraction || '0'}`) * 1000)
  return {
    ms: ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000 + ms,
    offsetMinutes: zone.offsetMinutes,
  }
}

function toHour(hour: number, half: string): number | undefined {
  if (half === '') return hour <= 23 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
