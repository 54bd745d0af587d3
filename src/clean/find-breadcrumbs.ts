import type { Label } from './find-label.ts'
import { isShortText } from './is-short-text.ts'
import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'

const MAX_CHARACTERS = 120
/** One step from a section may be a headline's way of pointing. */
const MIN_STEPS = 3
const MAX_STEP_WORDS = 5
const SEPARATOR = /[>»›]/
const BETWEEN_STEPS = / ?[>»›] ?/u
const WORD = /[\p{L}\p{N}]/u
const SENTENCE_END = /[.!?…]$/u

/** Read a line as the way from the home page to this one: `Home > News > Local`. */
export function findBreadcrumbs(line: Unit): Label | undefined {
  if (!isShortText(line) || !SEPARATOR.test(line.markup)) return undefined
  const plain = readPlain(line)
  if (plain.length > MAX_CHARACTERS || SENTENCE_END.test(plain)) return undefined
  const steps = plain.split(BETWEEN_STEPS)
  if (steps.length < MIN_STEPS || !steps.every(isStep)) return undefined
  return { topic: 'page-control', position: 'ends', count: steps.length }
}

function isStep(step: string): boolean {
  return WORD.test(step) && step.split(' ').length <= MAX_STEP_WORDS
}
