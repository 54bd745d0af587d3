import { type Cue, findProseCue } from './find-cue.ts'
import { readCue } from './read-cue.ts'
import { readLabel } from './read-label.ts'
import { isPlainProse } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

/** So many paragraphs without a cue are the story. */
const MIN_STORY = 2

/**
 * Read the cues of lines, by index. Paragraphs between the first few of the story and the last few are asked only for
 * what their end tells: prompts and notices stand around a story. Lines with a label have none.
 */
export function readCues(lines: readonly Unit[]): readonly (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = []
  for (const _ of lines) cues.push(undefined)
  const read = (line: Unit, isInner: boolean): boolean => {
    const isProse = isPlainProse(line)
    const cue = isProse && isInner ? findProseCue(line) : readCue(line)
    cues[line.index] = cue
    return isProse && cue === undefined
  }
  const rest = lines.filter((line) => readLabel(line) === undefined)
  const first = readEnd(rest, read)
  const last = rest.length - readEnd(rest.slice(first).reverse(), read)
  for (const line of rest.slice(first, last)) read(line, true)
  return cues
}

/** Read lines in full until the story is reached; returns how many that were. */
function readEnd(lines: readonly Unit[], read: (line: Unit, isInner: boolean) => boolean): number {
  let paragraphs = 0
  let count = 0
  for (const line of lines) {
    if (paragraphs === MIN_STORY) break
    if (read(line, false)) paragraphs++
    count++
  }
  return count
}
