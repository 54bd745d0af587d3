import type { Judged } from './judge-units.ts'
import type { Unit } from './unit.ts'

/** Nobody wraps text at so many columns: where a line is as long, each line is a paragraph. */
const MIN_UNWRAPPED_CHARACTERS = 160
const SENTENCE_END = /[.!?…。！？:]["'”’»)\]*_]*$/u
const HARD_BREAK = /(?: {2}|\\)$/u
/** A line that may open a sentence, and that reads the same when it comes to open its paragraph. */
const OPENING = /^ {0,3}["'“‘„«»¿¡(*_]*[\p{Lu}\p{Lt}\p{Lo}]/u

/**
 * Of the lines of a paragraph that rules would take out, pick those that stand at its edges and that no kept sentence
 * runs into: in hard-wrapped text `share` may have a line to itself.
 */
export function pickEdgeLines(
  lines: readonly Unit[],
  judged: readonly Judged[],
): readonly Judged[] {
  const gone = new Set(judged.map(({ unit }) => unit))
  const kept = lines.filter((line) => !gone.has(line))
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined) return judged

  const above = judged.filter(({ unit }) => unit.end <= first.start)
  const below = judged.filter(({ unit }) => unit.start >= last.end)
  const nextWord = below[0]?.unit.markup.split(' ', 1)[0] ?? ''
  return [
    ...(OPENING.test(first.markup) ? above : []),
    ...(isLineOver(last, nextWord, kept) ? below : []),
  ]
}

/** Its sentence ends, or the next word had room on it. */
function isLineOver(line: Unit, nextWord: string, kept: readonly Unit[]): boolean {
  const { markup } = line
  if (HARD_BREAK.test(markup) || SENTENCE_END.test(markup.trimEnd())) return true
  const width = kept.reduce((max, { start, end }) => Math.max(max, end - start), 0)
  return width >= MIN_UNWRAPPED_CHARACTERS || markup.length + 1 + nextWord.length <= width
}
