import type { Block } from '../model/block.ts'
import type { Source } from '../model/source.ts'
import { blankRanges } from '../text/blank-ranges.ts'
import { splitBlocks } from '../text/split-blocks.ts'
import type { Pattern } from './compile-pattern.ts'
import { type Ask, type Judged, judgeUnits } from './judge-units.ts'
import { leaveOut } from './leave-out.ts'
import { listUnits, type Units } from './list-units.ts'
import { listWanted } from './list-wanted.ts'
import { type Memory, rememberUnits } from './make-unit.ts'
import { type Hints, readArticle } from './read-article.ts'
import type { Unit } from './unit.ts'

/** What rules say about an article, before anybody weighs whether it is too much. */
export type Judgement = {
  readonly headline: Unit | undefined
  /** Units to take out, in the order of the text. */
  readonly judged: readonly Judged[]
  /** Blocks of the text as it came. */
  readonly blocks: readonly Unit[]
  /** Lists the lines of what stays, the headline left out. */
  readonly listKept: () => readonly Unit[]
  /** Lines that an editor wants to stay, as the text came. */
  readonly wanted: readonly Unit[]
}

/** What is asked about an article. */
export type Question = Pick<Ask, 'rules' | 'minConfidence'> & {
  readonly hints: Hints
  readonly keep: readonly Pattern[]
}

/** Two were enough for 40,000 arbitrary texts; a limit keeps cleaning linear whatever somebody thinks up. */
const MAX_PASSES = 8

/** Ask the rules until they find no more: a paragraph without its label may turn out to repeat another one. */
export function judgeArticle(
  source: Source,
  blocks: readonly Block[],
  { hints, keep, rules, minConfidence }: Question,
): Judgement {
  const first = listUnits(source, blocks)
  const wanted = listWanted(first.blocks, keep)
  const wantedStarts = new Set(wanted.map(({ start }) => start))
  const ask: Ask = { rules, minConfidence, wantedStarts }
  let units = first
  let reading = readArticle(units, hints)
  let found = judgeUnits(units.blocks, reading, ask)
  let judged = found
  for (let pass = 1; pass < MAX_PASSES && found.length > 0; pass++) {
    units =
      leaveOut(source.text, units, new Set(found.map(readUnit))) ??
      listRest(source, judged, rememberUnits(units))
    reading = readArticle(units, hints)
    found = judgeUnits(units.blocks, reading, ask)
    if (found.length > 0) judged = merge(judged, found)
  }
  const { headline } = reading
  const { lines } = units
  const listKept = (): readonly Unit[] => listLinesBut(lines, headline, found)
  return { headline, judged, blocks: first.blocks, listKept, wanted }
}

/** List the units of a text where what goes is blank. */
function listRest(source: Source, judged: readonly Judged[], memory: Memory): Units {
  const text = blankRanges(source.text, judged.map(readUnit))
  const rest = { path: source.path, format: source.format, text, bodyStart: source.bodyStart }
  return listUnits(rest, splitBlocks(rest), memory)
}

function listLinesBut(
  lines: readonly Unit[],
  headline: Unit | undefined,
  judged: readonly Judged[],
): readonly Unit[] {
  const gone = new Set<Unit | undefined>([headline, ...(headline?.lines ?? [])])
  for (const { unit } of judged) {
    gone.add(unit)
    for (const line of unit.lines) gone.add(line)
  }
  return lines.filter((line) => !gone.has(line))
}

/** A block that goes later may hold lines that went before. */
function merge(before: readonly Judged[], found: readonly Judged[]): readonly Judged[] {
  const sorted = [...before, ...found].sort(
    (a, b) => a.unit.start - b.unit.start || b.unit.end - a.unit.end,
  )
  let end = 0
  return sorted.filter(({ unit }) => {
    const isApart = unit.start >= end
    if (isApart) end = unit.end
    return isApart
  })
}

function readUnit({ unit }: Judged): Unit {
  return unit
}
