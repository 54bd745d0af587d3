import { isName } from '../text/words.ts'
import { type Entry, getTraits, readEntry } from './entry.ts'

/* Two parts of one story share at least a quarter of their names and numbers, two stories mostly none. */
const MIN_SHARED_NAMES = 0.2
/* Fewer names say nothing. */
const MIN_NAMES = 3

/** Make a check whether two texts that stand in a third one are two stories there, and not two parts of one. */
export function createOtherStoryCheck(): (a: Entry, b: Entry) => boolean {
  const namesByEntry = new Map<Entry, ReadonlySet<number>>()

  function getNames(entry: Entry): ReadonlySet<number> {
    const known = namesByEntry.get(entry)
    if (known !== undefined) return known
    const names = listNames(entry)
    namesByEntry.set(entry, names)
    return names
  }

  return (a, b) => {
    if (hasSharedSample(a, b)) return false
    const names = getNames(a)
    const others = getNames(b)
    const smaller = Math.min(names.size, others.size)
    if (smaller < MIN_NAMES) return false
    let shared = 0
    for (const name of names) if (others.has(name)) shared++
    return shared < MIN_SHARED_NAMES * smaller
  }
}

/* A word that is mostly written small, as `the` behind a dateline, is no name. */
function listNames(entry: Entry): ReadonlySet<number> {
  const { words, nameFlags } = readEntry(entry)
  const surplus = new Map<number, number>()
  for (const [at, word] of words.entries()) {
    surplus.set(word, (surplus.get(word) ?? 0) + (isName(nameFlags, at) ? 1 : -1))
  }
  return new Set([...surplus].flatMap(([word, count]) => (count > 0 ? [word] : [])))
}

/* Samples are sorted. */
function hasSharedSample(one: Entry, other: Entry): boolean {
  const a = getTraits(one).sample
  const b = getTraits(other).sample
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const order = (a[atA] ?? 0) - (b[atB] ?? 0)
    if (order === 0) return true
    if (order < 0) atA++
    else atB++
  }
  return false
}
