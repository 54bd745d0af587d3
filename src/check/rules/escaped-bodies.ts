import { findChild } from '../../text/read-element.ts'
import type { Breach, Rule } from '../rule.ts'
import type { SeenItem } from '../seen-feed.ts'

const ESCAPED_TAG = /&(?:amp;)*lt;(?:p|div|a|br|h[1-6]|ul|ol|blockquote|figure|img|strong|em)\b/iu
const TAG = /<(?:p|div|a|br|h[1-6]|ul|ol|li|blockquote|figure|img|strong|em|b|i)\b[^<>]*>/iu

/**
 * Hold bodies to being escaped once, and content that says it is text to being text (RFC 4287 section 4.1.3.3; RSS
 * Advisory Board profile).
 */
export const escapedBodies: Rule = {
  id: 'C2',
  severity: 'warning',

  *find({ feed }) {
    for (const item of feed.items) {
      const { body, name } = item
      if (body === undefined) continue
      if (isPlainContent(item)) {
        if (TAG.test(readTags(body.text)))
          yield {
            spot: body.spot,
            message: `Unexpected markup in the plain text of ${name}, expected type html`,
          }
      } else if (!TAG.test(body.text) && ESCAPED_TAG.test(body.text)) {
        yield {
          spot: body.spot,
          message: `Unexpected body of ${name} that is escaped twice, expected once`,
        }
      }
      yield* judgeSummary(item, feed.format === 'rss')
    }
  },
}

/* A plain summary with `<` is read as HTML, and what follows is lost. */
function* judgeSummary({ name, summary, element }: SeenItem, isRss: boolean): Iterable<Breach> {
  if (!isRss || summary === undefined || element === undefined) return
  const description = findChild(element, 'description')?.children[0]
  if (description?.type !== 'text' || !/<(?![a-z/!])/iu.test(description.value)) return
  yield {
    spot: summary.spot,
    message: `Unexpected \`<\` in the summary of ${name}, expected it escaped: it is HTML`,
  }
}

function isPlainContent({ element }: SeenItem): boolean {
  const content = element && findChild(element, 'content')
  return content !== undefined && (content.attributes.type ?? 'text') === 'text'
}

function readTags(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
