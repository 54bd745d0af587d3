// Years of four digits: readers take an RFC 822 year with fewer, or with zeros before it, for another.
const FIRST_MS = Date.parse('1000-01-01T00:00:00Z')
const LAST_MS = Date.parse('9999-12-31T23:59:59Z')

/**
 * Bring a time to what all formats can say: whole seconds, since RFC 822 has no smaller unit, and a
 * year of four digits. A time outside of that is moved to its nearest end, and the check refuses it.
 */
export function carryDate(ms: number): number {
  if (Number.isNaN(ms)) return FIRST_MS
  return Math.min(Math.max(Math.floor(ms / 1000) * 1000, FIRST_MS), LAST_MS)
}
