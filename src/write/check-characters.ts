import { holdsForbidden } from '../text/carry-text.ts'
import type { Check } from './check.ts'
import { nameItem } from './quote.ts'
import type { SeenFeed, SeenItem } from './seen-feed.ts'

/** Refuse characters that XML forbids or validators refuse, be they written as such or as references. */
export const checkCharacters: Check = {
  rule: 'X2',

  find({ document, seen }) {
    if (holdsForbidden(document.text)) {
      return ['Unexpected control character, non-character or lone surrogate, expected text']
    }
    // Without references that are not ours, what the file holds is what readers see.
    if (!/\\u|&#(?!x(?:26|3C|3E|9|A);)/u.test(document.text)) return []

    const messages = listFeedText(seen).some(holdsForbidden)
      ? ['Unexpected reference to a forbidden character in the feed, expected text']
      : []
    for (const [index, item] of seen.items.entries()) {
      if (!listItemText(item).some(holdsForbidden)) continue
      const name = nameItem(item.id, index)
      messages.push(`Unexpected reference to a forbidden character in ${name}, expected text`)
    }
    return messages
  },
}

function listFeedText(feed: SeenFeed): readonly string[] {
  const { description, home, language, self, title } = feed
  return [title, description, home, self?.url, language].filter((text) => text !== undefined)
}

function listItemText(item: SeenItem): readonly string[] {
  const { authors, html, id, language, media, summary, tags, title, url } = item
  return [id, url, title, summary, html, language, ...authors, ...tags]
    .concat(media.map((file) => file.url))
    .filter((text) => text !== undefined)
}
