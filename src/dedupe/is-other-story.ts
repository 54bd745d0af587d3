import { isName } from '../text/words.ts'
import type { Entry } from './entry.ts'

/* Two parts of one story share at least a quarter of their names and numbers, two stories mostly none. */
const MIN_SHARED_NAMES = 0.2
/* Fewer names say nothing. */
const MIN_NAMES = 3

/** Tell whether two texts that stand in a third one are two stories there, and not two parts of one. */
export function isOtherStory(a: Entry, b: Entry): boolean {
  const names = listNames(a)
  const others = listNames(b)
  const smaller = Math.min(names.size, others.size)
  if (smaller < MIN_NAMES || hasSharedSample(a, b)) return false
  let shared = 0
  for (const name of names) if (others.has(name)) shared++
  return shared < MIN_SHARED_NAMES * smaller
}

/* A word that is mostly written small, as `the` behind a dateline, is no name. */
function listNames({ words, nameFlags }: Entry): ReadonlySet<number> {
  const surplus = new Map<number, number>()
  for (const [at, word] of words.entries()) {
    surplus.set(word, (surplus.get(word) ?? 0) + (isName(nameFlags, at) ? 1 : -1))
  }
  return new Set([...surplus].flatMap(([word, count]) => (count > 0 ? [word] : [])))
}

function hasSharedSample(a: Entry, b: Entry): boolean {
  const sample = new Set(a.sample)
  return b.sample.some((shingle) => sample.has(shingle))
}
