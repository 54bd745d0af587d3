import { readMixedWord } from './read-mixed-word.ts'
import { readPlainWord } from './read-plain-word.ts'
import type { WordReader } from './word-reader.ts'

/** Read the word that begins at the cursor, append it and pass it. */
export function readWord(reader: WordReader): void {
  if (!readPlainWord(reader)) readMixedWord(reader)
}
