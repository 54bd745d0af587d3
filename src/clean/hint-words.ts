import { makeFlagTable, readFlags } from './flag-table.ts'
import { phraseTables } from './phrase-tables.ts'

const table = makeFlagTable(phraseTables.hints)

/** Read what the hash of a word, or of the words of a phrase so far, may be; most words are nothing. */
export function readHint(hash: number): number {
  return readFlags(table, hash)
}
