import type { Document, Feed } from '../model/item.ts'
import type { Check, Problem } from './check.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkAuthors } from './check-authors.ts'
import { checkBodies } from './check-bodies.ts'
import { checkCdata } from './check-cdata.ts'
import { checkCharacters } from './check-characters.ts'
import { checkDateOrder } from './check-date-order.ts'
import { checkDates } from './check-dates.ts'
import { checkDeclaration } from './check-declaration.ts'
import { checkDescriptions } from './check-descriptions.ts'
import { checkEnclosures } from './check-enclosures.ts'
import { checkFeedId } from './check-feed-id.ts'
import { checkFeedParts } from './check-feed-parts.ts'
import { checkIds } from './check-ids.ts'
import { checkMediaLengths } from './check-media-lengths.ts'
import { checkMediaTypes } from './check-media-types.ts'
import { checkNamespaces } from './check-namespaces.ts'
import { checkPermalinks } from './check-permalinks.ts'
import { checkRssOrder } from './check-rss-order.ts'
import { checkSameFeed } from './check-same-feed.ts'
import { checkSameItems } from './check-same-items.ts'
import { checkTags } from './check-tags.ts'
import { checkTitleTypes } from './check-title-types.ts'
import { checkTitles } from './check-titles.ts'
import type { Format } from './format.ts'
import { listFormats } from './formats.ts'
import { prepareFeed } from './prepare-feed.ts'
import type { SeenFeed } from './seen-feed.ts'

const checks: readonly Check[] = [
  checkDeclaration,
  checkCharacters,
  checkCdata,
  checkNamespaces,
  checkFeedParts,
  checkRssOrder,
  checkAuthors,
  checkFeedId,
  checkIds,
  checkPermalinks,
  checkAddresses,
  checkTitles,
  checkTitleTypes,
  checkDates,
  checkDateOrder,
  checkBodies,
  checkDescriptions,
  checkEnclosures,
  checkMediaTypes,
  checkMediaLengths,
  checkTags,
  checkSameFeed,
  checkSameItems,
]

/**
 * Read the documents of a feed back and list all that is wrong with them, in the order of the
 * formats; none is fine. A document of a format that is missing or that no format knows is wrong too,
 * since nobody could say that it agrees with the others.
 */
export function checkDocuments(feed: Feed, documents: readonly Document[]): readonly Problem[] {
  const ready = prepareFeed(feed)
  const documentByPath = new Map(documents.map((document) => [document.path, document]))

  const problems = listFormats(feed).flatMap((format) => {
    const path = feed.folder === '' ? format.fileName : `${feed.folder}/${format.fileName}`
    const document = documentByPath.get(path)
    documentByPath.delete(path)
    if (document !== undefined) return checkDocument({ feed, ready, format, document })
    return [{ path, rule: 'Z1', message: 'Unexpected lack of this file, expected it' }]
  })
  for (const path of documentByPath.keys()) {
    problems.push({ path, rule: 'Z1', message: 'Unexpected file, expected one of a known format' })
  }
  return problems
}

function checkDocument(given: {
  readonly feed: Feed
  readonly ready: Feed
  readonly format: Format
  readonly document: Document
}): readonly Problem[] {
  const { document, format } = given
  const { path } = document
  let seen: SeenFeed
  try {
    seen = format.see(document.text)
  } catch (error) {
    const reason = error instanceof Error ? describeError(error) : String(error)
    return [
      { path, rule: 'X0', message: `Unexpected malformed document, expected a feed: ${reason}` },
    ]
  }
  return checks.flatMap(({ find, rule }) =>
    find({ ...given, seen }).map((message) => ({ path, rule, message })),
  )
}

/** Parsers put the place first and an excerpt behind it, on several lines. */
function describeError(error: Error): string {
  const { message } = error.cause instanceof Error ? error.cause : error
  return message.slice(0, 200).toWellFormed().replace(/\s+/gu, ' ').trim()
}
