import path from 'node:path'
import type { PublishedFile } from '../model/state.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import type { HashedDocument } from './binary-document.ts'
import { readIfThere } from './read-if-there.ts'

/** What the last build wrote in one place. */
export type Written = {
  /** Names all that it was made of: the same program writes the same bytes of the same key. */
  readonly key: string
  readonly files: readonly PublishedFile[]
  /** Name, for each item of a feed, all that its text depends on. */
  readonly itemKeys: readonly string[]
}

/** Remembers what was written and passed its check, by the folder of a feed, with `/` behind it, or the path of a companion. */
export type WriteMemo = {
  readonly get: (place: string) => Written | undefined
  readonly set: (place: string, written: Written) => void
}

/** What the last build wrote and still lies there. */
export type Recalled = Omit<Written, 'files'> & { readonly documents: readonly HashedDocument[] }

/** Take what the last build wrote in a place from the output folder, if it lies there byte for byte. */
export async function recallWritten(
  output: string,
  place: string,
  memo: WriteMemo | undefined,
): Promise<Recalled | undefined> {
  const written = memo?.get(place)
  if (written === undefined) return undefined
  const found = await Promise.all(written.files.map((file) => readSame(output, file)))
  const documents = found.filter((document) => document !== undefined)
  if (documents.length < found.length) return undefined
  return { key: written.key, itemKeys: written.itemKeys, documents }
}

async function readSame(
  output: string,
  { path: name, hash }: PublishedFile,
): Promise<HashedDocument | undefined> {
  const bytes = await readIfThere(path.join(output, name)).catch(() => undefined)
  if (bytes === undefined || hashBytes(bytes) !== hash) return undefined
  return { path: name, hash, bytes, isThere: true }
}
