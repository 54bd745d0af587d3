import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { SeenDate } from '../seen-feed.ts'

/**
 * Hold every date to the form that all readers understand: RFC 822 with a true day of the week in RSS, RFC 3339 with
 * a zone in Atom and JSON Feed (W3C validator: InvalidRFC2822Date, IncorrectDOW, ProblematicalRFC822Date,
 * InvalidRFC3339Date).
 */
export const dates: Rule = {
  id: 'D1',
  severity: 'error',

  *find({ feed }) {
    const form =
      feed.format === 'rss' ? '`Mon, 02 Mar 2026 10:00:00 GMT`' : '`2026-03-02T10:00:00Z`'
    yield* judge(feed.updated, 'the feed', form)
    for (const { name, published, updated } of feed.items) {
      yield* judge(published, name, form)
      yield* judge(updated, name, form)
    }
  },
}

function* judge(date: SeenDate | undefined, owner: string, form: string): Iterable<Breach> {
  if (date === undefined || date.isPlain) return
  const { ms, spot, text } = date
  const message = `Unexpected date ${quote(text)} of ${owner}, expected the form ${form}`
  if (ms === undefined) yield { spot, message }
  // Two digits of a year are another century to some.
  else yield { spot, message, severity: /\d{4} \d\d:/u.test(text) ? 'info' : 'warning' }
}
