import { listChildren } from '../../text/read-element.ts'
import type { Breach, Rule } from '../rule.ts'
import type { SeenItem } from '../seen-feed.ts'

const LONGEST = 1000

/**
 * Hold summaries to being one: plain, shorter than the body, and in RSS before content:encoded, since some readers
 * take what comes last (RSS Advisory Board profile, JSON Feed 1.1; W3C validator: NeedDescriptionBeforeContent).
 */
export const summaries: Rule = {
  id: 'C8',
  severity: 'warning',

  *find({ feed }) {
    for (const item of feed.items) {
      if (feed.format === 'rss') yield* judgeOrder(item)
      yield* judgeSummary(item, feed.format)
    }
  },
}

function* judgeOrder({ element, name }: SeenItem): Iterable<Breach> {
  const names = element === undefined ? [] : listChildren(element).map((child) => child.name)
  const body = names.indexOf('content:encoded')
  if (body === -1 || names.slice(0, body).includes('description')) return
  const spot = element && listChildren(element, 'content:encoded')[0]
  yield {
    spot: spot ?? 0,
    message: `Unexpected body of ${name} first, expected its description before it`,
  }
}

function* judgeSummary({ body, name, summary }: SeenItem, format: string): Iterable<Breach> {
  if (summary === undefined) return
  const { spot, text } = summary
  if (body !== undefined && text.length > LONGEST && text.length >= body.text.length * 0.9) {
    yield {
      spot,
      message: `Unexpected whole body as the summary of ${name}, expected a sentence or two`,
    }
  }
  if (format === 'json' && /<(?:p|div|br|a|img)\b[^<>]*>/iu.test(text)) {
    yield { spot, message: `Unexpected markup in the summary of ${name}, expected plain text` }
  }
}
