import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Read the values of a file of JSON lines, packed with gzip or not; what they are is the caller's word. */
export function readJsonLines<T>(file: string): readonly T[] {
  const bytes = readFileSync(file)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
