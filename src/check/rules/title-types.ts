import { findChild } from '../../text/read-element.ts'
import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

/**
 * Hold Atom titles to plain text: readers lose `AT&T <3` in type html and show nothing of type xhtml (RFC 4287
 * section 3.1.1).
 */
export const titleTypes: Rule = {
  id: 'T2',
  severity: 'warning',

  *find({ feed }) {
    if (feed.format !== 'atom') return

    for (const parent of [feed, ...feed.items]) {
      const title = parent.element && findChild(parent.element, 'title')
      const type = title?.attributes.type ?? 'text'
      if (title === undefined || type === 'text') continue
      const severity = type === 'html' || type === 'xhtml' ? 'warning' : 'error'
      yield {
        spot: title,
        message: `Unexpected title of type ${quote(type)}, expected text`,
        severity,
      }
    }
  },
}
