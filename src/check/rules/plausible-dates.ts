import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { SeenDate } from '../seen-feed.ts'

// As long as clocks may differ.
const TOLERANCE_MS = 10 * 60_000
const FIRST_MS = Date.UTC(1990, 0, 1)

/**
 * Refuse dates that have not come; those before 1990 are honest, and some readers show another one (RSS Advisory
 * Board profile; W3C validator: ImplausibleDate).
 */
export const plausibleDates: Rule = {
  id: 'D3',
  severity: 'warning',

  *find({ feed, nowMs }) {
    yield* judge(feed.updated, 'the feed', nowMs)
    for (const { name, published, updated } of feed.items) {
      yield* judge(published, name, nowMs)
      if (updated?.text !== published?.text) yield* judge(updated, name, nowMs)
    }
  },
}

function* judge(
  date: SeenDate | undefined,
  owner: string,
  nowMs: number | undefined,
): Iterable<Breach> {
  if (date?.ms === undefined) return
  const { ms, spot, text } = date
  if (nowMs !== undefined && ms > nowMs + TOLERANCE_MS) {
    yield {
      spot,
      message: `Unexpected date ${quote(text)} of ${owner}, expected one that has come`,
    }
  } else if (ms < FIRST_MS) {
    const message = `Unexpected date ${quote(text)} of ${owner}, expected one since 1990: some readers show another`
    yield { spot, message, severity: 'info' }
  }
}
