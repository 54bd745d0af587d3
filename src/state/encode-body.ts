import { crc32 } from 'node:zlib'
import type { Body, Paragraph } from '../model/article.ts'
import type { BlockKind } from '../model/block.ts'

/** Numbers at the top: a checksum of all behind it, then how many words, targets and paragraphs there are. */
const HEADER_LENGTH = 4
const PARAGRAPH_LENGTH = 5
const NUMBER_BYTES = 4

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list',
  'quote',
  'code',
  'table',
  'html',
  'break',
  'definition',
  'footnote',
]

/** Count the bytes of an encoded body, a multiple of four. */
export function measureBody({ words, nameFlags, paragraphs, targets }: Body): number {
  const numbers = words.length + targets.length + paragraphs.length * PARAGRAPH_LENGTH
  return (HEADER_LENGTH + numbers + Math.ceil(nameFlags.length / NUMBER_BYTES)) * NUMBER_BYTES
}

/** Encode a body into as many bytes as it takes, as numbers in the machine's own order, so for this machine only. */
export function encodeBody(
  { words, nameFlags, paragraphs, targets }: Body,
  into: Uint8Array,
): void {
  const numbers = new Uint32Array(into.buffer, into.byteOffset, into.length / NUMBER_BYTES)
  const fromTargets = HEADER_LENGTH + words.length
  const fromParagraphs = fromTargets + targets.length
  numbers[1] = words.length
  numbers[2] = targets.length
  numbers[3] = paragraphs.length
  numbers.set(words, HEADER_LENGTH)
  numbers.set(targets, fromTargets)
  const fromFlags = packParagraphs(paragraphs, numbers, fromParagraphs)
  into.set(nameFlags, fromFlags * NUMBER_BYTES)
  numbers[0] = crc32(into.subarray(NUMBER_BYTES))
}

/** Open an encoded body, whose bytes must begin at a multiple of four; its words are a view. Nothing for damaged ones. */
export function decodeBody(bytes: Uint8Array): Body | undefined {
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / NUMBER_BYTES)
  const [checksum, wordCount = 0, targetCount = 0, paragraphCount = 0] = all
  if (bytes.length === 0 || crc32(bytes.subarray(NUMBER_BYTES)) !== checksum) return undefined
  const fromTargets = HEADER_LENGTH + wordCount + targetCount
  const fromFlags = fromTargets + paragraphCount * PARAGRAPH_LENGTH
  const flags = fromFlags * NUMBER_BYTES
  return {
    words: all.subarray(HEADER_LENGTH, HEADER_LENGTH + wordCount),
    nameFlags: bytes.subarray(flags, flags + ((wordCount + 7) >> 3)),
    paragraphs: unpackParagraphs(all.subarray(fromTargets, fromFlags)),
    targets: all.subarray(HEADER_LENGTH + wordCount, fromTargets),
  }
}

/* Returns where the next number goes. */
function packParagraphs(
  paragraphs: readonly Paragraph[],
  numbers: Uint32Array,
  from: number,
): number {
  let at = from
  for (const { kind, start, end, wordCount, hash } of paragraphs) {
    numbers[at++] = KINDS.indexOf(kind)
    numbers[at++] = start
    numbers[at++] = end
    numbers[at++] = wordCount
    numbers[at++] = hash
  }
  return at
}

/* The words of each paragraph stand behind those of the one before it. */
function unpackParagraphs(numbers: Uint32Array): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let firstWord = 0
  for (let at = 0; at < numbers.length; at += PARAGRAPH_LENGTH) {
    const wordCount = numbers[at + 3] ?? 0
    paragraphs.push({
      kind: KINDS[numbers[at] ?? 0] ?? 'paragraph',
      start: numbers[at + 1] ?? 0,
      end: numbers[at + 2] ?? 0,
      firstWord,
      wordCount,
      hash: numbers[at + 4] ?? 0,
    })
    firstWord += wordCount
  }
  return paragraphs
}
