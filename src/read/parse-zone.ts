/** RFC 822 section 5.1, and the abbreviations of Europe and Japan that mean one zone only. */
const HOURS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...(['Z', 'UT', 'UTC', 'GMT', 'WET'] as const).map((name) => [name, 0] as const),
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
  ['WEST', 1],
  ['CET', 1],
  ['MEZ', 1],
  ['CEST', 2],
  ['MESZ', 2],
  ['EET', 2],
  ['EEST', 3],
  ['JST', 9],
])

/** Parse a zone at the end of a date: nothing, a name, or an offset as `+01:00`; a comment in brackets may follow. */
export function parseZone(
  source: string,
): { readonly offsetMinutes: number | undefined } | undefined {
  const text = source.replace(/\([^()]*\)$/u, '').trim()
  if (text === '') return { offsetMinutes: undefined }

  const hours = HOURS_BY_NAME.get(text.toUpperCase())
  if (hours !== undefined) return { offsetMinutes: hours * 60 }

  const match = /^(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$/iu.exec(text)
  if (match === null) return undefined
  const [, sign, hourText, minuteText = '0'] = match
  const minutes = Number(hourText) * 60 + Number(minuteText)
  // The widest offsets in use are -12:00 and +14:00; old ones went up to 15:59.
  if (minutes >= 16 * 60 || Number(minuteText) > 59) return undefined
  return { offsetMinutes: sign === '-' ? -minutes : minutes }
}
