import { readEntity } from './read-entity.ts'
import { readMixedWord } from './read-mixed-word.ts'
import { skipNonWords } from './skip-non-words.ts'
import { pushWord, type WordReader } from './word-reader.ts'
import {
  CONTEXT,
  FOLDED,
  readSign,
  readSignBeyond,
  SENTENCE_END,
  SINGLE,
  SURROGATE,
  WORD,
} from './word-signs.ts'
import { mixBits } from './words.ts'

const AMPERSAND = 38
const FULL_STOP = 46
const QUOTE = 34
const SPACE = 32

/** Pass what stands at the cursor and is not a plain letter, digit or gap; note what it says of the sentence. */
export function passSign(reader: WordReader, sign: number): void {
  if ((sign & SINGLE) !== 0) passSingle(reader, sign, 1)
  else if ((sign & SURROGATE) !== 0) passSurrogate(reader)
  else if ((sign & CONTEXT) !== 0) passInContext(reader, sign)
  else {
    noteSign(reader, sign)
    reader.at++
  }
}

function passInContext(reader: WordReader, sign: number): void {
  const { text, at, end } = reader
  const unit = text.charCodeAt(at)
  if (unit === AMPERSAND) {
    passEntity(reader)
    return
  }
  noteSign(reader, unit === QUOTE && isOpeningQuote(text, at) ? SENTENCE_END : sign)
  reader.at = Math.max(skipNonWords(text, at, end), at + 1)
}

function passSingle(reader: WordReader, sign: number, length: number): void {
  pushWord(reader, mixBits(sign & FOLDED), false)
  reader.at += length
}

function passSurrogate(reader: WordReader): void {
  const codePoint = reader.text.codePointAt(reader.at) ?? 0
  const sign = readSignBeyond(codePoint)
  const length = codePoint > 0xffff ? 2 : 1
  if ((sign & WORD) !== 0) readMixedWord(reader)
  else if ((sign & SINGLE) !== 0) passSingle(reader, sign, length)
  else reader.at += length
}

function passEntity(reader: WordReader): void {
  const entity = readEntity(reader.text, reader.at)
  const sign = entity === undefined ? 0 : readSign(entity.text.charCodeAt(0))
  if (entity === undefined || entity.end > reader.end) {
    reader.at++
  } else if ((sign & WORD) !== 0) {
    readMixedWord(reader)
  } else {
    noteSign(reader, sign)
    reader.at = entity.end
  }
}

function noteSign(reader: WordReader, sign: number): void {
  if ((sign & SENTENCE_END) === 0) return
  const isPoint = reader.text.charCodeAt(reader.at) === FULL_STOP
  if (!(isPoint && reader.isAbbreviated)) reader.isSentenceOpen = true
}

function isOpeningQuote(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) <= SPACE
}
