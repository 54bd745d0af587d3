import { hashBytes } from './hash-bytes.ts'

/** Texts and numbers of one thing: as many of each as of every other. */
export type HashedRow = { readonly texts: readonly string[]; readonly numbers: readonly number[] }

/**
 * Hash rows of texts and numbers, the same for equal rows only. Numbers are not spelled out: for thousands of rows that
 * takes as long as all else.
 */
export function hashRows(rows: readonly HashedRow[]): string {
  const numbers: number[] = []
  let text = ''
  for (const row of rows) {
    for (const part of row.texts) {
      text += part
      numbers.push(text.length)
    }
    for (const number of row.numbers) numbers.push(number)
  }
  return hashBytes(
    Buffer.concat([Buffer.from(text), new Uint8Array(new Float64Array(numbers).buffer)]),
  )
}
