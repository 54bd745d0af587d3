import type { Article } from '../model/article.ts'
import type { Scan } from '../model/scan.ts'
import { packParagraphs } from './scan-columns.ts'

/** Numbers at the top: how many scans, then the length of each array and of the text, in that order. */
export const HEADER_LENGTH = 6

/** What is kept of a scan as text: all but what columns hold, and where its file lies, which may change. */
export type ScanText = {
  readonly article?: Omit<
    Article,
    'words' | 'targets' | 'nameFlags' | 'paragraphs' | 'absolutePath' | 'modifiedMs'
  >
  readonly findings: Scan['findings']
}

/**
 * Encode scans into bytes that `decodeScans` opens without copying: numbers in the machine's own order, so for this
 * machine only. First the header, then the starts of all columns, the columns and the rest as JSON.
 */
export function encodeScans(scans: readonly Scan[]): Uint8Array<ArrayBuffer> {
  const articles = scans.map(({ article }) => article)
  const words = articles.map((article) => article?.words ?? NO_NUMBERS)
  const targets = articles.map((article) => article?.targets ?? NO_NUMBERS)
  const paragraphs = articles.map((article) => packParagraphs(article?.paragraphs ?? []))
  const nameFlags = articles.map((article) => article?.nameFlags ?? NO_BYTES)
  const text = Buffer.from(JSON.stringify(scans.map(toText)))

  const columns = [words, targets, paragraphs, nameFlags]
  const lengths = columns.map((parts) => parts.reduce((sum, part) => sum + part.length, 0))
  const header = Uint32Array.from([scans.length, ...lengths, text.length])
  return joinBytes([header, ...columns.map(listStarts), ...columns.flat(), text])
}

const NO_NUMBERS = new Uint32Array()
const NO_BYTES = new Uint8Array()

function toText({ article, findings }: Scan): ScanText {
  if (article === undefined) return { findings }
  const { words, targets, nameFlags, paragraphs, absolutePath, modifiedMs, ...rest } = article
  return { article: rest, findings }
}

function listStarts(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1)
  for (const [index, { length }] of parts.entries())
    starts[index + 1] = (starts[index] ?? 0) + length
  return starts
}

function joinBytes(parts: readonly (Uint32Array | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    joined.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return joined
}
