import type { Element } from 'xast'
import { x } from 'xastscript'

const HOUR_MINUTES = 60
const DAY_MINUTES = 1440

/** Namespace of the syndication module, which only feeds with a schedule declare. */
export const SCHEDULE_NAMESPACES = { 'xmlns:sy': 'http://purl.org/rss/1.0/modules/syndication/' }

/** Build how often a feed is worth asking for, as RSS and its syndication module say it. */
export function buildSchedule(ttlMinutes: number | undefined): Element[] {
  if (ttlMinutes === undefined) return []
  const [period, minutes] =
    ttlMinutes <= HOUR_MINUTES ? ['hourly', HOUR_MINUTES] : ['daily', DAY_MINUTES]
  return [
    x('ttl', String(ttlMinutes)),
    x('sy:updatePeriod', String(period)),
    x('sy:updateFrequency', String(Math.max(1, Math.round(Number(minutes) / ttlMinutes)))),
  ]
}
