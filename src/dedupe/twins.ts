import { hashWords } from '../text/words.ts'
import type { Entry } from './entry.ts'

const LENGTH_RANGE = 2 ** 22

/** Make a search for the last entry before an entry that has the same words; entries are to be asked for in order. */
export function createTwinSearch(entries: readonly Entry[]): (entry: number) => number | undefined {
  const latestByKey = new Map<number, number>()
  return (entry) => {
    const words = entries[entry]?.words
    if (words === undefined || words.length === 0) return undefined
    const key = hashWords(words, 0, words.length) * LENGTH_RANGE + (words.length % LENGTH_RANGE)
    const latest = latestByKey.get(key)
    latestByKey.set(key, entry)
    if (latest === undefined) return undefined
    const others = entries[latest]?.words
    return words.every((word, at) => word === others?.[at]) ? latest : undefined
  }
}
