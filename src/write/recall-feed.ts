import path from 'node:path'
import type { Feed, Item } from '../model/item.ts'
import type { PublishedFile } from '../model/state.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import type { HashedDocument } from './binary-document.ts'
import { readIfThere } from './read-if-there.ts'

/** Remembers as which files a feed was written that passed its check, by a key of all that the feed holds. */
export type WriteMemo = {
  readonly get: (key: string) => readonly PublishedFile[] | undefined
  readonly set: (key: string, files: readonly PublishedFile[]) => void
}

/** Name a feed by all that it holds: the same program writes the same bytes of the same key. */
export function keyFeed({ items, ...feed }: Feed): string {
  return hashBytes(JSON.stringify([feed, items.map(keyItem)]))
}

/* Most items stand in several feeds. */
const keyByItem = new WeakMap<Item, string>()

function keyItem(item: Item): string {
  const key = keyByItem.get(item) ?? hashBytes(JSON.stringify(item))
  keyByItem.set(item, key)
  return key
}

/** Take a feed's documents from the output folder, if they are those that were written of the same feed, byte for byte. */
export async function recallFeed(
  output: string,
  key: string,
  memo: WriteMemo,
): Promise<readonly HashedDocument[] | undefined> {
  const documents: HashedDocument[] = []
  for (const file of memo.get(key) ?? []) {
    const bytes = await readIfThere(path.join(output, file.path)).catch(() => undefined)
    if (bytes === undefined || hashBytes(bytes) !== file.hash) return undefined
    documents.push({ ...file, bytes, isThere: true })
  }
  return documents.length === 0 ? undefined : documents
}
