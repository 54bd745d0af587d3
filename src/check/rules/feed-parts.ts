import { isLanguage } from '../is-language.ts'
import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

const ERRORS: Readonly<Record<string, readonly string[]>> = {
  rss: ['title', 'description', 'home'],
  atom: ['title', 'updated'],
  json: ['title'],
}

/**
 * Hold a feed to a title, a description, a page, a date and a language that begins with an ISO 639 code (RSS 2.0
 * "Required channel elements", RFC 4287 section 4.1.1, JSON Feed 1.1).
 */
export const feedParts: Rule = {
  id: 'F1',
  severity: 'warning',

  *find({ expected, feed }) {
    const names = ['title', 'description', 'home', 'language'] as const
    for (const name of feed.format === 'atom' ? ([...names, 'updated'] as const) : names) {
      if (feed[name]?.text.trim()) continue
      const isLost = ERRORS[feed.format]?.includes(name) || expected !== undefined
      const severity = isLost ? 'error' : 'warning'
      yield {
        spot: feed.spot,
        message: `Unexpected feed without ${name === 'home' ? 'page' : name}, expected one`,
        severity,
      }
    }
    if (feed.language !== undefined && !isLanguage(feed.language.text)) {
      const message = `Unexpected language ${quote(feed.language.text)}, expected a code as \`en\` or \`pt-BR\``
      yield { spot: feed.language.spot, message, severity: 'error' }
    }
  },
}
