import type { Units } from './list-units.ts'
import type { MatchTitle, TitleMatch } from './prepare-title.ts'
import { readKey } from './read-key.ts'
import type { Unit } from './unit.ts'

/** So few characters say the name of a thing, and a table or list may name it again, but hardly right beside itself. */
const MIN_CHARACTERS = 12

/**
 * Find what says the title again. Where no line stands for the headline, the first that says it is none of them, so
 * that a file never loses its only one.
 */
export function findRepeats(
  units: Units,
  headline: Unit | undefined,
  matchTitle: MatchTitle | undefined,
): ReadonlyMap<Unit, TitleMatch> {
  const repeats = new Map<Unit, TitleMatch>()
  if (matchTitle === undefined) return repeats
  let first = headline
  const hold = (unit: Unit): void => {
    const match = matchTitle(unit)
    if (match === undefined) return
    first ??= unit
    if (unit.start !== first.start) repeats.set(unit, match)
  }
  for (const block of units.blocks) {
    hold(block)
    for (const line of block.lines) hold(line)
  }
  return first === undefined ? repeats : dropNames(repeats, units.lines, first.index)
}

/** Drop short repeats but for those in one run with the first: it stays the same run when some of it is taken out. */
function dropNames(
  repeats: ReadonlyMap<Unit, TitleMatch>,
  lines: readonly Unit[],
  first: number,
): ReadonlyMap<Unit, TitleMatch> {
  const isRepeat = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && repeats.has(line)
  }
  let [from, to] = [first, first]
  while (isRepeat(from - 1)) from--
  while (isRepeat(to + 1)) to++
  const kept = [...repeats].filter(([unit]) => {
    const isBeside = unit.index >= from && unit.index <= to
    return isBeside || readKey(unit).length >= MIN_CHARACTERS
  })
  return new Map(kept)
}
