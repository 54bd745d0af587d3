import type { PhraseTopic } from './phrases/phrase-pack.ts'
import type { Reading } from './reading.ts'
import type { RuleId } from './rule-ids.ts'
import type { Unit } from './unit.ts'

/** Why a unit goes. */
export type Verdict = {
  /** From 0 to 1: how sure the rule is that no reader misses it. */
  readonly confidence: number
  /** One sentence: ``Unexpected X, expected Y``. */
  readonly reason: string
}

/** One kind of noise. Cleaning twice must equal cleaning once: a verdict never rests on what another rule removes. */
export type Rule = {
  readonly id: RuleId
  /** What the labels and cues are about that it weighs: of units without them it has nothing to say. */
  readonly topic?: PhraseTopic
  readonly judge: (unit: Unit, reading: Reading) => Verdict | undefined
}
