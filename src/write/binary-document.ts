import type { Document } from '../model/item.ts'
import type { PublishedFile } from '../model/state.ts'
import { hashBytes } from '../text/hash-bytes.ts'

/** A file to be published as bytes: its path below the output folder and all it holds. */
export type BinaryDocument = {
  readonly path: string
  readonly bytes: Uint8Array
  /** It lies there already, whence it was read. */
  readonly isThere?: true
}

/** A file to be published, and the hash of its bytes. */
export type HashedDocument = BinaryDocument & { readonly hash: string }

/** Hash a file to be published. */
export function hashDocument(document: Document | BinaryDocument): HashedDocument {
  const bytes = toBytes(document)
  return { path: document.path, bytes, hash: hashBytes(bytes) }
}

/** Leave of a file what is kept of it. */
export function toFile({ path, hash }: PublishedFile): PublishedFile {
  return { path, hash }
}

/** Give the bytes of a file to be published. */
export function toBytes(document: Document | BinaryDocument): Uint8Array {
  return 'bytes' in document ? document.bytes : Buffer.from(document.text)
}
