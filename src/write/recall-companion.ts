import type { Document } from '../model/item.ts'
import { type HashedDocument, hashDocument } from './binary-document.ts'
import { recallFeed, type WriteMemo } from './recall-feed.ts'

/** Take a companion from the output folder, if it is what was made there of the same; make it otherwise. */
export async function recallCompanion(
  output: string,
  companion: Document,
  memo: WriteMemo | undefined,
): Promise<HashedDocument> {
  const { key, path } = companion
  if (memo === undefined || key === undefined) return hashDocument(companion)
  const [known] = (await recallFeed(output, key, memo)) ?? []
  const document = known?.path === path ? known : hashDocument(companion)
  memo.set(key, [{ path, hash: document.hash }])
  return document
}
