import type { Feed } from '../model/item.ts'
import type { CheckedFeed } from '../model/written-feed.ts'
import { type SplitDocument, splitItems } from '../text/split-items.ts'
import { type HashedDocument, hashDocument, toFile } from './binary-document.ts'
import { keyFeed } from './key-feed.ts'
import { type Recalled, recallWritten, type WriteMemo } from './recall-written.ts'
import { type FeedCheck, renderFeed } from './render-feed.ts'

/** How a feed becomes documents. */
export type FeedOptions = {
  /** Absolute path of the output folder. */
  readonly output: string
  readonly check: FeedCheck
  /** Remembers what was written of feeds and companions. */
  readonly memo?: WriteMemo | undefined
}

/** Take a feed's documents from the output folder where they are of the same feed; render and check them otherwise. */
export async function writeFeed(
  feed: Feed,
  { output, check, memo }: FeedOptions,
): Promise<readonly HashedDocument[]> {
  const place = `${feed.folder}/`
  const key = keyFeed(feed)
  const last = await recallWritten(output, place, memo)
  if (last?.key === key) return last.documents
  const written = await renderFeed(feed, check, last && splitDocuments(last))
  const documents = written.documents.map(hashDocument)
  memo?.set(place, { key, files: documents.map(toFile), itemKeys: written.itemKeys })
  return documents
}

function splitDocuments({ documents, itemKeys }: Recalled): CheckedFeed {
  const partsByPath = new Map<string, SplitDocument>()
  for (const { path, bytes } of documents) {
    const parts = splitItems(new TextDecoder().decode(bytes), itemKeys.length)
    if (parts !== undefined) partsByPath.set(path, parts)
  }
  return { partsByPath, itemKeys }
}
