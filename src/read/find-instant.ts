import { tzOffset } from '@date-fns/tz'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Find the instant at which clocks in a zone show a time, given as if it were UTC. A time that comes twice when
 * clocks go back is the earlier one; a time that clocks skip is moved on by what they skip.
 */
export function findInstant(wallMs: number, timeZone: string): number {
  const before = wallMs - getOffsetMs(wallMs - DAY_MS, timeZone)
  const after = wallMs - getOffsetMs(wallMs + DAY_MS, timeZone)
  if (before === after) return before
  const shown = [before, after].filter((ms) => ms + getOffsetMs(ms, timeZone) === wallMs)
  return shown.length === 0 ? before : Math.min(...shown)
}

function getOffsetMs(ms: number, timeZone: string): number {
  // Fractions of minutes occur before zones were made uniform.
  return Math.round(tzOffset(timeZone, new Date(ms)) * 60) * 1000
}
