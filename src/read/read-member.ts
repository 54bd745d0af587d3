import { normaliseKey } from '../text/normalise-key.ts'
import type { DataMap } from './data.ts'

/** Read the first of several keys of a mapping that holds text; names are in the form of `normaliseKey`. */
export function readMember(map: DataMap, names: readonly string[]): string | undefined {
  const texts = new Map<string, string>()
  for (const [key, value] of map) {
    if (typeof value === 'string' && value.trim() !== '') texts.set(normaliseKey(key), value.trim())
  }
  for (const name of names) {
    const text = texts.get(name)
    if (text !== undefined) return text
  }
  return undefined
}
