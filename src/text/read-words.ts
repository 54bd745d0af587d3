import type { Paragraph } from '../model/article.ts'
import type { BlockKind } from '../model/block.ts'
import type { Range } from '../model/source.ts'
import { passSign } from './pass-sign.ts'
import { readMixedWord } from './read-mixed-word.ts'
import { readPlainWords } from './read-plain-words.ts'
import { createWordReader, takeNameFlags, type WordReader } from './word-reader.ts'
import { GAP, readSign, WORD } from './word-signs.ts'
import { hashWords, type Words } from './words.ts'

/** A stretch of a text to read, and what block it is of: a paragraph, unless it says so. */
export type Stretch = Range & { readonly kind?: BlockKind }

/**
 * Read the words of stretches of Markdown or plain text, each stretch a paragraph of its own: letters without accents,
 * in lower case, apostrophes dropped, `1,234.5` one word, every character of Chinese, Japanese and Thai one word.
 * Tags, link targets, addresses and signs are no words. In linear time, whatever the text. `keepWords` copies what the
 * next call overwrites.
 */
export function readWords(
  text: string,
  stretches: readonly Stretch[],
  keepWords: (words: Uint32Array) => Uint32Array = copyWords,
): Words {
  const reader = createWordReader(text)
  const paragraphs: Paragraph[] = []
  for (const { start, end, kind = 'paragraph' } of stretches) {
    const firstWord = reader.length
    readRange(reader, start, end)
    const wordCount = reader.length - firstWord
    if (wordCount === 0) continue
    const hash = hashWords(reader.words, firstWord, reader.length)
    paragraphs.push({ kind, start, end, firstWord, wordCount, hash })
  }
  return {
    words: keepWords(reader.words.subarray(0, reader.length)),
    nameFlags: takeNameFlags(reader),
    paragraphs,
  }
}

function copyWords(words: Uint32Array): Uint32Array {
  return words.slice()
}

function readRange(reader: WordReader, start: number, end: number): void {
  reader.at = start
  reader.end = end
  reader.isSentenceOpen = true
  while (reader.at < end) {
    readPlainWords(reader)
    if (reader.at < end) readOther(reader)
  }
}

function readOther(reader: WordReader): void {
  const sign = readSign(reader.text.charCodeAt(reader.at))
  if (sign === GAP) reader.at++
  else if ((sign & WORD) !== 0) readMixedWord(reader)
  else passSign(reader, sign)
}
