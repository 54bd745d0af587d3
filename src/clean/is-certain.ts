import { removePattern } from './remove-pattern.ts'

/** From 0 to 1: what plugins and buttons say word for word. */
const CERTAIN = 0.95

/** Whether a removal is no part of any story, however short that is. A pattern of an editor may name more than it should. */
export function isCertain(removal: {
  readonly ruleId: string
  readonly confidence: number
}): boolean {
  return removal.confidence >= CERTAIN && removal.ruleId !== removePattern.id
}
