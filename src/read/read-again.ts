import type { Article } from '../model/article.ts'
import { RunError } from '../model/run-error.ts'
import type { Source } from '../model/source.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import { decodeText } from './decode-text.ts'
import type { FileOptions } from './find-files.ts'
import { readBytes } from './read-bytes.ts'

/** A file as it lies on the disk, and as text. */
export type ReadFile = { readonly bytes: Uint8Array; readonly source: Source }

/**
 * Read the text of an article again, which was let go after its scan.
 * Throws a `RunError` of kind `output` when the file is not the one that was scanned: nothing is made of a mixture.
 */
export function readAgain(
  article: Pick<Article, 'path' | 'absolutePath' | 'hash' | 'format' | 'bodyStart'>,
  options: FileOptions,
): ReadFile {
  const { path, hash, format, bodyStart } = article
  const { bytes } = readBytes(article, options)
  const isSame = bytes !== undefined && hashBytes(bytes) === hash
  const text = isSame ? decodeText(path, bytes).text : undefined
  if (isSame && text !== undefined) return { bytes, source: { path, format, text, bodyStart } }
  throw new RunError('output', `${path} was changed in the meantime, run it again`)
}
