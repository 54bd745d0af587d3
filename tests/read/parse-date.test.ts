import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { parseDate } from '../../src/read/parse-date.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const MINUTE_MS = 60_000

afterEach(() => {
  delete process.env.TZ
})

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** Forms of a UTC instant with whole minutes; some keep the day alone. */
const FORMS: readonly (readonly [name: string, write: (date: Date) => string])[] = [
  ['ISO', (date) => date.toISOString()],
  ['ISO without seconds', (date) => `${date.toISOString().slice(0, 16)}Z`],
  ['ISO with a space and an offset', (date) => `${iso(date)} +0000`],
  ['ISO with a comma', (date) => `${iso(date)}:00,000 +00:00`],
  ['ISO basic', (date) => date.toISOString().replace(/[-:]|\.000/gu, '')],
  ['slashes, year first', (date) => iso(date).replaceAll('-', '/').concat(' UTC')],
  ['RFC 822', (date) => date.toUTCString()],
  [
    'day, month by name',
    (date) => `${date.getUTCDate()} ${month(date)} ${date.getUTCFullYear()} ${clock(date)} GMT`,
  ],
  [
    'month by name, day',
    (date) => `${month(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()} at ${clock(date)} GMT`,
  ],
  [
    'abbreviated',
    (date) =>
      `${date.getUTCDate()}-${month(date).slice(0, 3)}-${date.getUTCFullYear()} ${clock(date)} Z`,
  ],
  ['twelve hours', (date) => `${date.toISOString().slice(0, 10)} ${twelve(date)} UTC`],
  [
    'dots',
    (date) =>
      `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()} ${clock(date)} GMT`,
  ],
]

const iso = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ')
const month = (date: Date): string => MONTHS[date.getUTCMonth()] ?? ''
const clock = (date: Date): string => `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`
const twelve = (date: Date): string =>
  `${date.getUTCHours() % 12 || 12}:${pad(date.getUTCMinutes())} ${date.getUTCHours() < 12 ? 'am' : 'p.m.'}`

const instants = fc
  .integer({ min: Date.UTC(1801, 0) / MINUTE_MS, max: Date.UTC(2199, 0) / MINUTE_MS })
  .map((minutes) => minutes * MINUTE_MS)

describe('a date in any form reads back', () => {
  test.each(FORMS)('%s', (_, write) => {
    fc.assert(
      fc.property(instants, (ms) => {
        expect(parseDate(write(new Date(ms)), 'Asia/Kathmandu')).toEqual({ ms })
      }),
    )
  })

  test('seconds and milliseconds since 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 7_000_000_000 }), (seconds) => {
        expect(parseDate(String(seconds), 'UTC')).toEqual({ ms: seconds * 1000 })
        expect(parseDate(String(seconds * 1000), 'UTC')).toEqual({ ms: seconds * 1000 })
      }),
    )
  })

  test('without a zone, on the clocks of the site', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/St_Johns',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(instants, zones, (ms, timeZone) => {
        const reading = parseDate(iso(new Date(ms)), timeZone)
        if (!('ms' in reading) || ms < Date.UTC(1980, 0) || ms > Date.UTC(2037, 0)) return
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(reading.ms)
        // A clock that is put forward never shows the time between.
        const skipped = (Date.parse(`${shown.replace(' ', 'T')}Z`) - ms) / MINUTE_MS
        expect([0, 30, 60]).toContain(skipped)
      }),
    )
  })
})

test('the zone of the process does not matter', () => {
  for (const zone of ['Pacific/Kiritimati', 'America/St_Johns', 'UTC']) {
    process.env.TZ = zone
    expect(new Date(2026, 0).getTimezoneOffset() === 0).toBe(zone === 'UTC')
    expect(parseDate('2026-03-01', 'Europe/Berlin')).toEqual({ ms: Date.UTC(2026, 1, 28, 23) })
    expect(parseDate('1 March 2026 10:00', 'UTC')).toEqual({ ms: Date.UTC(2026, 2, 1, 10) })
  }
})

test.each([
  ['1st March 2026', 1],
  ['Sunday, March 1, 2026', 1],
  ['Sun Mar 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)', 1],
  ['1er mars 2026', 1],
  ['1. März 2026', 1],
  ['So., 1. Mrz. 2026', 1],
  ['1 de marzo de 2026', 1],
  ['1º de março de 2026', 1],
  ['1 maart 2026', 1],
  ['2026-3-1', 1],
  ['20260301', 1],
  ['2026-03-01T00:00:60Z', 1],
])('%s is understood', (text, day) => {
  const reading = parseDate(text, 'UTC')
  expect('ms' in reading && new Date(reading.ms).toISOString().slice(0, 10)).toBe(`2026-03-0${day}`)
})

test.each([
  '',
  'soon',
  'March 2026',
  '2026',
  '2026-03',
  '2026-13-01',
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-03-01 24:00',
  '2026-03-01 10:60',
  '2026-03-01 13:00 pm',
  '2026-03-01 10',
  '2026-03-01 10:00 +99:00',
  '2026-03-01 10:00 and more',
  '2026-03-01, more or less',
  '2026-03/01',
  '1 Foo 2026',
  'Foo, 1 March 2026',
  '31 April 2026',
  '01/02/2026',
  '1/2/26',
  '1799-12-31',
  '2201-01-01',
  '0000-01-01',
  '99999-01-01',
  '12345',
  '-1772355600',
  '123456789012',
  'Infinity',
  '２０２６-03-01',
  ' '.repeat(200),
  `2026-03-01${' '.repeat(200)}x`,
])('`%s` is refused', (text) => {
  expect(parseDate(text, 'UTC')).toHaveProperty('expected')
})

test('no text throws, and no date is out of bounds', () => {
  const near = fc.stringMatching(/^[0-9TZ:.,+\-/ apmMarch]{0,40}$/u)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
      const reading = parseDate(text, 'America/New_York')
      if (!('ms' in reading)) return
      expect(reading.ms).toBeGreaterThan(Date.UTC(1799, 0))
      expect(reading.ms).toBeLessThan(Date.UTC(2202, 0))
    }),
    { numRuns: 2000 },
  )
})
