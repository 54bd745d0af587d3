import type { Article } from '../model/article.ts'
import type { Scan } from '../model/scan.ts'
import { HEADER_LENGTH, type ScanText } from './encode-scans.ts'
import { type Column, type Columns, unpackParagraphs, viewValues } from './scan-columns.ts'

/** Where the file of a scan lies now, and when it was changed: no part of what it tells. */
export type ScannedFile = { readonly absolutePath: string; readonly mtimeMs: number }

/** Scans that were encoded together; each is made when it is asked for, and its words are views. */
export type ScanBatch = {
  readonly count: number
  /** Throws for a number that is not below `count`. */
  readonly open: (index: number, file: ScannedFile) => Scan
}

/** Open scans that `encodeScans` wrote; the bytes must begin at a multiple of four. Throws where they can't be its. */
export function decodeScans(bytes: Uint8Array): ScanBatch {
  const { count, columns, text } = readColumns(bytes)
  const texts: readonly ScanText[] = JSON.parse(
    Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString(),
  )
  if (texts.length !== count) throw new RangeError('Unexpected number of scans')
  return {
    count,
    open: (index, file) => {
      const known = texts[index]
      if (known === undefined) throw new RangeError('Unexpected number of a scan')
      const { article, findings } = known
      return { article: article && makeArticle(article, columns, { index, file }), findings }
    },
  }
}

function makeArticle(
  rest: NonNullable<ScanText['article']>,
  columns: Columns,
  { index, file }: { readonly index: number; readonly file: ScannedFile },
): Article {
  return {
    ...rest,
    headline: rest.headline,
    absolutePath: file.absolutePath,
    modifiedMs: file.mtimeMs,
    // Made anew each time: kept, they would take more memory than all the words.
    get words() {
      return viewValues(columns.words, index)
    },
    get targets() {
      return viewValues(columns.targets, index)
    },
    get nameFlags() {
      return viewValues(columns.nameFlags, index)
    },
    get paragraphs() {
      return unpackParagraphs(columns.paragraphs, index)
    },
  }
}

function readColumns(bytes: Uint8Array): {
  readonly count: number
  readonly columns: Columns
  readonly text: Uint8Array
} {
  let offset = bytes.byteOffset
  const end = offset + bytes.byteLength
  const take = (byteLength: number): number => {
    const start = offset
    offset += byteLength
    if (offset > end) throw new RangeError('Unexpected end of the scans')
    return start
  }
  const numbers = (length: number): Uint32Array =>
    new Uint32Array(bytes.buffer, take(length * 4), length)
  const octets = (length: number): Uint8Array => new Uint8Array(bytes.buffer, take(length), length)

  const [count = 0, words = 0, targets = 0, paragraphs = 0, nameFlags = 0, text = 0] =
    numbers(HEADER_LENGTH)
  const starts = [0, 0, 0, 0].map(() => numbers(count + 1))
  const column = <Values>(index: number, values: Values): Column<Values> => ({
    starts: starts[index] ?? new Uint32Array(),
    values,
  })
  const columns = {
    words: column(0, numbers(words)),
    targets: column(1, numbers(targets)),
    paragraphs: column(2, numbers(paragraphs)),
    nameFlags: column(3, octets(nameFlags)),
  }
  return { count, columns, text: octets(text) }
}
