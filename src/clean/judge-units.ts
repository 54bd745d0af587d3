import type { Removal } from '../model/removal.ts'
import type { Units } from './list-units.ts'
import { pickEdgeLines } from './pick-edge-lines.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import { isLinked } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

/** A unit that a rule takes out. */
export type Judged = { readonly unit: Unit; readonly removal: Removal }

/** Which rules are asked, and how sure they must be. */
export type Ask = {
  readonly rules: readonly Rule[]
  readonly minConfidence: number
  /** Starts of the lines that stay whatever the rules say. */
  readonly wantedStarts: ReadonlySet<number>
}

const NOTHING: readonly Judged[] = []

/** Ask the rules about each block, and about the lines of a block that stays as a whole. */
export function judgeUnits(blocks: Units['blocks'], reading: Reading, ask: Ask): readonly Judged[] {
  const { headline } = reading
  const judged: Judged[] = []
  for (const block of blocks) {
    if (block === headline) continue
    const whole = holdsHeadline(block, headline) ? undefined : judgeUnit(block, reading, ask)
    if (whole !== undefined) judged.push(whole)
    // A list may have more lines than a call takes arguments.
    else for (const line of judgeLines(block, reading, ask)) judged.push(line)
  }
  return judged
}

function judgeLines(block: Unit, reading: Reading, ask: Ask): readonly Judged[] {
  if (block.lines.length === 0) return NOTHING
  const lines = block.lines.filter((line) => line !== reading.headline)
  const judged = lines.flatMap((line) => judgeUnit(line, reading, ask) ?? [])
  return block.kind === 'paragraph' ? pickEdgeLines(lines, judged) : judged
}

function holdsHeadline(block: Unit, headline: Unit | undefined): boolean {
  return headline !== undefined && headline.start >= block.start && headline.end <= block.end
}

function judgeUnit(
  unit: Unit,
  reading: Reading,
  { rules, minConfidence, wantedStarts }: Ask,
): Judged | undefined {
  if (!givesEvidence(unit, reading) || isWanted(unit, wantedStarts)) return undefined
  const label = reading.labelOf(unit)?.topic
  const cue = reading.cueOf(unit)?.topic
  for (const rule of rules) {
    if (rule.topic !== undefined && rule.topic !== label && rule.topic !== cue) continue
    const verdict = rule.judge(unit, reading)
    if (verdict === undefined || verdict.confidence < minConfidence) continue
    const { start, end } = unit
    return { unit, removal: { start, end, ruleId: rule.id, ...verdict } }
  }
  return undefined
}

/** What rules judge by; most paragraphs of a story give none of it, and no rule need be asked. */
function givesEvidence(unit: Unit, reading: Reading): boolean {
  if (reading.isAround(unit) || isLinked(unit)) return true
  if (unit.kind === 'list' && reading.isNearTop(unit)) return true
  if (reading.labelOf(unit) !== undefined || reading.cueOf(unit) !== undefined) return true
  if (reading.titleMatchOf(unit) !== undefined || reading.isStandfirstCopy(unit)) return true
  if (reading.isOfAuthorBox(unit)) return true
  return reading.altTextAbove(unit) !== undefined || reading.isUnwanted(unit)
}

function isWanted({ start, lines }: Unit, wantedStarts: ReadonlySet<number>): boolean {
  if (wantedStarts.size === 0) return false
  return wantedStarts.has(start) || lines.some((line) => wantedStarts.has(line.start))
}
