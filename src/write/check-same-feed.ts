import type { Check } from './check.ts'
import { quote } from './quote.ts'

/** Hold a document to saying of the feed itself what the feed says: its title, description, page, language and date. */
export const checkSameFeed: Check = {
  rule: 'Z1',

  find({ feed, ready, seen }) {
    const messages: string[] = []
    const judge = (fact: string, found: string | undefined, expected: string): void => {
      if (found === expected) return
      messages.push(`Unexpected feed ${fact} ${quote(found)}, expected ${quote(expected)}`)
    }

    judge('title', seen.title, ready.title)
    judge('description', seen.description, ready.description)
    judge('page', seen.home, ready.url)
    if (ready.language !== '') judge('language', seen.language, ready.language)
    if (seen.root !== undefined) {
      const ms = seen.updated?.ms ?? Number.NaN
      judge('date', String(Math.floor(ms / 1000)), String(Math.floor(feed.updatedMs / 1000)))
    }
    return messages
  },
}
