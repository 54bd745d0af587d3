import type { Rule, Sight } from './rule.ts'
import { absoluteAddresses } from './rules/absolute-addresses.ts'
import { addresses } from './rules/addresses.ts'
import { alternateLinks } from './rules/alternate-links.ts'
import { archives } from './rules/archives.ts'
import { authors } from './rules/authors.ts'
import { bodies } from './rules/bodies.ts'
import { caching } from './rules/caching.ts'
import { characters } from './rules/characters.ts'
import { dateOrder } from './rules/date-order.ts'
import { dates } from './rules/dates.ts'
import { escapedBodies } from './rules/escaped-bodies.ts'
import { escapes } from './rules/escapes.ts'
import { feedDate } from './rules/feed-date.ts'
import { feedId } from './rules/feed-id.ts'
import { feedParts } from './rules/feed-parts.ts'
import { firstBytes } from './rules/first-bytes.ts'
import { headings } from './rules/headings.ts'
import { hubs } from './rules/hubs.ts'
import { ids } from './rules/ids.ts'
import { imageAlt } from './rules/image-alt.ts'
import { jsonTypes } from './rules/json-types.ts'
import { knownNames } from './rules/known-names.ts'
import { languages } from './rules/languages.ts'
import { linkText } from './rules/link-text.ts'
import { loadedMedia } from './rules/loaded-media.ts'
import { mediaKind } from './rules/media-kind.ts'
import { mediaLengths } from './rules/media-lengths.ts'
import { mediaTypes } from './rules/media-types.ts'
import { namespaces } from './rules/namespaces.ts'
import { newestFirst } from './rules/newest-first.ts'
import { newsSitemap } from './rules/news-sitemap.ts'
import { noTracking } from './rules/no-tracking.ts'
import { oneEnclosure } from './rules/one-enclosure.ts'
import { oneMeaning } from './rules/one-meaning.ts'
import { outlines } from './rules/outlines.ts'
import { ownAddress } from './rules/own-address.ts'
import { permalinks } from './rules/permalinks.ts'
import { plausibleDates } from './rules/plausible-dates.ts'
import { players } from './rules/players.ts'
import { rssChannel } from './rules/rss-channel.ts'
import { rssImage } from './rules/rss-image.ts'
import { safeElements } from './rules/safe-elements.ts'
import { sameFeed } from './rules/same-feed.ts'
import { sameItems } from './rules/same-items.ts'
import { sameTombstones } from './rules/same-tombstones.ts'
import { size } from './rules/size.ts'
import { soundHtml } from './rules/sound-html.ts'
import { stableAddress } from './rules/stable-address.ts'
import { summaries } from './rules/summaries.ts'
import { tableHeaders } from './rules/table-headers.ts'
import { tags } from './rules/tags.ts'
import { titleTypes } from './rules/title-types.ts'
import { titles } from './rules/titles.ts'
import type { BodySight } from './see-bodies.ts'

/** What is not well-formed, or no feed at all, has no other rules to break (XML 1.0; RFC 8259; RFC 4287 section 2). */
export const malformed: Pick<Rule, 'id' | 'severity'> = { id: 'X0', severity: 'error' }

/** Rules for every document. */
export const documentRules: readonly Rule<Sight>[] = [
  firstBytes,
  characters,
  namespaces,
  size,
  newsSitemap,
  outlines,
  mediaKind,
  caching,
  stableAddress,
]

/** Rules for feeds whose breaches can be errors, in the order of their numbers. */
export const feedRules: readonly Rule[] = [
  jsonTypes,
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
  bodies,
  mediaTypes,
  mediaLengths,
  tags,
  archives,
  hubs,
  sameFeed,
  sameItems,
  sameTombstones,
]

/** Rules for feeds whose breaches are never errors. */
export const adviceRules: readonly Rule[] = [
  escapes,
  plausibleDates,
  newestFirst,
  feedDate,
  escapedBodies,
  summaries,
  oneEnclosure,
]

/** Rules for the HTML of bodies, which take longer than all others. */
export const bodyRules: readonly Rule<BodySight>[] = [
  absoluteAddresses,
  safeElements,
  soundHtml,
  loadedMedia,
  noTracking,
  imageAlt,
  linkText,
  headings,
  tableHeaders,
  players,
  languages,
]
