import { listChildren } from '../../text/read-element.ts'
import { findTag, isMeant } from '../find-tag.ts'
import type { Breach, Rule } from '../rule.ts'
import { seeTexts } from '../see-text.ts'
import type { Seen, SeenItem } from '../seen-feed.ts'

const MAIL = /[^\s@()<>]+@[^\s@()<>]+\.[a-z]{2,}/iu

/**
 * Hold every item to an author, every author to a name, and RSS to `mail (Name)` or dc:creator (RFC 4287 section
 * 4.1.2, JSON Feed 1.1; W3C validator: InvalidContact, MissingRealName, ContainsEmail).
 */
export const authors: Rule = {
  id: 'F3',
  severity: 'warning',

  *find({ feed, text }) {
    for (const item of feed.items) {
      // JSON Feed has the authors of the feed stand for those of its items; most readers don't.
      if (item.authors.length === 0) {
        const severity =
          feed.format === 'atom' && feed.authors.length === 0 && !hasSourceAuthor(item)
            ? 'error'
            : 'warning'
        yield {
          spot: item.spot,
          message: `Unexpected ${item.name} without author, expected a name`,
          severity,
        }
      }
      for (const author of item.authors) yield* judgeName(author, item.name, text)
      if (feed.format === 'rss') yield* judgeContacts(item)
    }
    for (const author of feed.authors) yield* judgeName(author, 'the feed', text)
  },
}

function hasSourceAuthor({ element }: SeenItem): boolean {
  const [source] = element === undefined ? [] : listChildren(element, 'source')
  return source !== undefined && listChildren(source, 'author').length > 0
}

function* judgeName({ spot, text }: Seen, owner: string, document: string): Iterable<Breach> {
  if (text.trim() === '') {
    yield {
      spot,
      message: `Unexpected author of ${owner} without name, expected one`,
      severity: 'error',
    }
  } else if (MAIL.test(text)) {
    yield {
      spot,
      message: `Unexpected e-mail address in the name of an author of ${owner}, expected a name`,
    }
  } else if (findTag(text) !== undefined) {
    const message = `Unexpected markup in the name of an author of ${owner}, expected a name`
    yield { spot, message, severity: isMeant(spot, document) ? 'info' : 'warning' }
  }
}

function* judgeContacts({ element, name }: SeenItem): Iterable<Breach> {
  if (element === undefined) return
  const contacts = seeTexts(element, 'author')
  for (const { spot, text } of contacts) {
    if (!MAIL.test(text)) {
      const message = `Unexpected author of ${name} without e-mail address, expected \`mail (Name)\` or dc:creator`
      yield { spot, message, severity: 'error' }
    } else if (!/^\S+ \([^()]+\)$/u.test(text)) {
      yield { spot, message: `Unexpected form of the author of ${name}, expected \`mail (Name)\`` }
    }
  }
}
