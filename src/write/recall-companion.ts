import type { Document } from '../model/item.ts'
import { type HashedDocument, hashDocument, toFile } from './binary-document.ts'
import { recallWritten, type WriteMemo } from './recall-written.ts'

/** Take a companion from the output folder, if it is what was made there of the same; make it otherwise. */
export async function recallCompanion(
  output: string,
  companion: Document,
  memo: WriteMemo | undefined,
): Promise<HashedDocument> {
  const { key, path } = companion
  if (key === undefined) return hashDocument(companion)
  const last = await recallWritten(output, path, memo)
  const [known] = last?.documents ?? []
  if (known !== undefined && last?.key === key) return known
  const document = hashDocument(companion)
  memo?.set(path, { key, files: [toFile(document)], itemKeys: [] })
  return document
}
