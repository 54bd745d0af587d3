import type { Rule, Sight } from './rule.ts'
import { addresses } from './rules/addresses.ts'
import { alternateLinks } from './rules/alternate-links.ts'
import { authors } from './rules/authors.ts'
import { bodies } from './rules/bodies.ts'
import { characters } from './rules/characters.ts'
import { dateOrder } from './rules/date-order.ts'
import { dates } from './rules/dates.ts'
import { escapedBodies } from './rules/escaped-bodies.ts'
import { escapes } from './rules/escapes.ts'
import { feedDate } from './rules/feed-date.ts'
import { feedId } from './rules/feed-id.ts'
import { feedParts } from './rules/feed-parts.ts'
import { firstBytes } from './rules/first-bytes.ts'
import { ids } from './rules/ids.ts'
import { jsonTypes } from './rules/json-types.ts'
import { knownNames } from './rules/known-names.ts'
import { mediaLengths } from './rules/media-lengths.ts'
import { mediaTypes } from './rules/media-types.ts'
import { namespaces } from './rules/namespaces.ts'
import { newestFirst } from './rules/newest-first.ts'
import { oneEnclosure } from './rules/one-enclosure.ts'
import { oneMeaning } from './rules/one-meaning.ts'
import { ownAddress } from './rules/own-address.ts'
import { permalinks } from './rules/permalinks.ts'
import { plausibleDates } from './rules/plausible-dates.ts'
import { rssChannel } from './rules/rss-channel.ts'
import { rssImage } from './rules/rss-image.ts'
import { sameFeed } from './rules/same-feed.ts'
import { sameItems } from './rules/same-items.ts'
import { size } from './rules/size.ts'
import { summaries } from './rules/summaries.ts'
import { tags } from './rules/tags.ts'
import { titleTypes } from './rules/title-types.ts'
import { titles } from './rules/titles.ts'

/** What is not well-formed, or no feed at all, has no other rules to break (XML 1.0; RFC 8259; RFC 4287 section 2). */
export const malformed: Pick<Rule, 'id' | 'severity'> = { id: 'X0', severity: 'error' }

/** Rules for every document. */
export const documentRules: readonly Rule<Sight>[] = [firstBytes, characters, namespaces, size]

/** Rules for feeds, in the order of their numbers. */
export const feedRules: readonly Rule[] = [
  jsonTypes,
  escapes,
  knownNames,
  feedParts,
  ownAddress,
  rssChannel,
  rssImage,
  authors,
  feedId,
  oneMeaning,
  ids,
  permalinks,
  addresses,
  alternateLinks,
  titles,
  titleTypes,
  dates,
  dateOrder,
  plausibleDates,
  newestFirst,
  feedDate,
  bodies,
  escapedBodies,
  summaries,
  oneEnclosure,
  mediaTypes,
  mediaLengths,
  tags,
  sameFeed,
  sameItems,
]
