const CLOCK = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:\.\d{1,9})?$/u
const ISO = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d{1,9})?S)?$/iu
const SECONDS = /^(\d{1,7})(?:\.\d{1,9})?$/u

/** Parse a length of time, as `754`, `12:34`, `1:02:03` or ISO 8601's `PT12M34S`, into whole seconds. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim()
  const seconds = SECONDS.exec(trimmed)
  if (seconds !== null) return Number(seconds[1])
  const match = CLOCK.exec(trimmed) ?? ISO.exec(trimmed)
  if (match === null || match.slice(1).every((part) => part === undefined)) return undefined
  const [hours = 0, minutes = 0, rest = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return (hours * 60 + minutes) * 60 + rest
}
