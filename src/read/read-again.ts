import type { Article } from '../model/article.ts'
import { RunError } from '../model/run-error.ts'
import type { Source } from '../model/source.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import type { FileOptions } from './find-files.ts'
import { readBytes } from './read-bytes.ts'
import { readSource, type SourceOptions } from './read-source.ts'

/**
 * Read the text of an article again, which was let go after its scan.
 * Throws a `RunError` of kind `output` when the file is not the one that was scanned: nothing is published of a mixture.
 */
export async function readAgain(
  article: Article,
  options: FileOptions & SourceOptions,
): Promise<Source> {
  const { bytes } = await readBytes(article, options)
  const isSame = bytes !== undefined && hashBytes(bytes) === article.hash
  const source = isSame ? readSource(article, bytes, options).source : undefined
  if (source !== undefined) return source
  throw new RunError('output', `${article.path} was changed during the build, run it again`)
}
