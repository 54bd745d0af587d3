import type { Document } from '../model/item.ts'

/** A file to be published as bytes: its path below the output folder and all it holds. */
export type BinaryDocument = { readonly path: string; readonly bytes: Uint8Array }

/** Give the bytes of a file to be published. */
export function toBytes(document: Document | BinaryDocument): Uint8Array {
  return 'bytes' in document ? document.bytes : Buffer.from(document.text)
}
