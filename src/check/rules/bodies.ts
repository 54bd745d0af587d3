import { findChild } from '../../text/read-element.ts'
import type { Breach, Rule } from '../rule.ts'
import type { SeenItem } from '../seen-feed.ts'

const CONTENT_TYPE = /^(?:text|html|xhtml|[a-z]+\/[a-z0-9.+-]+)$/iu

/**
 * Hold every item to a body; Atom content that lies elsewhere wants a type, a summary and a page (RFC 4287 sections
 * 4.1.2 and 4.1.3, JSON Feed 1.1; W3C validator: MissingTextualContent, MissingContentOrAlternate).
 */
export const bodies: Rule = {
  id: 'C1',
  severity: 'warning',

  *find({ feed }) {
    for (const item of feed.items) {
      yield* judgeContent(item)
      if (item.body?.text.trim()) continue
      const isLost = feed.format === 'json' || (feed.format === 'atom' && item.url === undefined)
      yield {
        spot: item.body?.spot ?? item.spot,
        message: `Unexpected ${item.name} without body, expected one`,
        severity: isLost ? 'error' : 'warning',
      }
    }
  },
}

function* judgeContent({ element, name, summary }: SeenItem): Iterable<Breach> {
  const content = element && findChild(element, 'content')
  if (content === undefined) return
  const { src, type } = content.attributes
  if (type !== undefined && type !== null && !CONTENT_TYPE.test(type)) {
    yield {
      spot: content,
      message: `Unexpected type \`${type}\` of the content of ${name}, expected text, html, xhtml or a media type`,
      severity: 'error',
    }
  }
  if (src !== undefined && summary === undefined) {
    yield {
      spot: content,
      message: `Unexpected content of ${name} that lies elsewhere, expected a summary beside it`,
      severity: 'error',
    }
  }
}
