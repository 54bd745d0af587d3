import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { PublishedFile } from '../model/state.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import type { BinaryDocument, HashedDocument } from './binary-document.ts'
import { readIfThere } from './read-if-there.ts'

const SERVED = /\.(?:xml|json|html|css|js|opml)$/u
const NOT_SERVED = ['head.html']
const compressBrotli = promisify(brotliCompress)

/* Not by zlib: its bytes differ from processor to processor. The time of a gzip header is left at 0. */
const COMPRESSIONS = [
  { ending: '.gz', compress: compressGzip },
  { ending: '.br', compress: (bytes: Uint8Array) => compressBrotli(bytes, BROTLI) },
]
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/**
 * Compress documents that servers hand out, each as `.gz` and `.br` beside it. What an earlier build made of the same
 * text, and nobody changed since, is taken as it is: compressing well takes a second for each megabyte.
 */
export async function compressDocuments(
  documents: readonly HashedDocument[],
  { output, previous }: { readonly output: string; readonly previous: readonly PublishedFile[] },
): Promise<readonly BinaryDocument[]> {
  const hashByPath = new Map(previous.map((file) => [file.path, file.hash]))
  const served = documents.filter((document) => isServed(document.path))
  const pending = served.flatMap(({ path: name, bytes, hash }) =>
    COMPRESSIONS.map(async ({ ending, compress }) => {
      const isSame = hashByPath.get(name) === hash
      const known = isSame ? hashByPath.get(name + ending) : undefined
      const made = await readMade(path.join(output, name + ending), known)
      return { path: name + ending, bytes: made ?? (await compress(bytes)) }
    }),
  )
  return Promise.all(pending)
}

function isServed(name: string): boolean {
  return SERVED.test(name) && !NOT_SERVED.includes(name)
}

async function compressGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const { gzipSync } = await import('fflate')
  return gzipSync(bytes, { level: 9, mtime: 0 })
}

async function readMade(file: string, hash: string | undefined): Promise<Buffer | undefined> {
  if (hash === undefined) return undefined
  const bytes = await readIfThere(file)
  return bytes !== undefined && hashBytes(bytes) === hash ? bytes : undefined
}
