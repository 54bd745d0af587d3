import { readCodeUnits } from './read-code-units.ts'

/** A cursor on a text and the words that it has found so far, in arrays that grow. */
export type WordReader = {
  readonly text: string
  readonly units: Uint16Array
  at: number
  /** Where the present stretch ends. */
  end: number
  words: Uint32Array
  nameFlags: Uint8Array
  length: number
  /** Whether the next word opens a sentence, so that its capital says nothing. */
  isSentenceOpen: boolean
  /** Whether the last word was short and capitalised, as `Mr` or the `U` of `U.S.`: a full stop behind it ends no sentence. */
  isAbbreviated: boolean
}

/* Every text of a corpus passes here: arrays that are used again spare as much garbage as there is text. */
let spareWords = new Uint32Array(8192)
let spareFlags = new Uint8Array(1024)

/** Make a reader. Only one can be in use at a time: the next one writes over the arrays of the last. */
export function createWordReader(text: string): WordReader {
  return {
    text,
    units: readCodeUnits(text),
    at: 0,
    end: 0,
    words: spareWords,
    nameFlags: spareFlags,
    length: 0,
    isSentenceOpen: true,
    isAbbreviated: false,
  }
}

/** Append a word. */
export function pushWord(reader: WordReader, hash: number, isName: boolean): void {
  const at = reader.length++
  if (at >= reader.words.length) growArrays(reader)
  reader.words[at] = hash
  if (isName) reader.nameFlags[at >> 3] = (reader.nameFlags[at >> 3] ?? 0) | (1 << (at & 7))
  reader.isSentenceOpen = false
}

/** Copy the flags of all words, and leave none to the next reader. */
export function takeNameFlags({ nameFlags, length }: WordReader): Uint8Array {
  const end = (length + 7) >> 3
  const taken = nameFlags.slice(0, end)
  nameFlags.fill(0, 0, end)
  return taken
}

function growArrays(reader: WordReader): void {
  spareWords = new Uint32Array(reader.words.length * 2)
  spareFlags = new Uint8Array(reader.nameFlags.length * 2)
  spareWords.set(reader.words)
  spareFlags.set(reader.nameFlags)
  reader.words = spareWords
  reader.nameFlags = spareFlags
}
