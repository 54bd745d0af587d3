import type { Place } from './reading.ts'
import type { Unit } from './unit.ts'

/** Where the lines of a text stand to its story. */
export type Story = {
  readonly placeOf: (unit: Unit) => Place
  /** Whether at most one line of the story, the standfirst, stands above a unit. */
  readonly isNearTop: (unit: Unit) => boolean
}

/** Find where the story begins and ends; without any line that tells it, all is head. */
export function locateStory(lines: readonly Unit[], tellsStory: (line: Unit) => boolean): Story {
  const first = findIndex(lines, 0, tellsStory)
  const second = findIndex(lines, first + 1, tellsStory)
  const last = lines.findLast(tellsStory)?.index ?? first
  return {
    placeOf: ({ index }) => {
      if (index < first) return 'head'
      return index > last ? 'tail' : 'body'
    },
    isNearTop: ({ index }) => index < second,
  }
}

function findIndex(
  lines: readonly Unit[],
  from: number,
  tellsStory: (line: Unit) => boolean,
): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line !== undefined && tellsStory(line)) return at
  }
  return Number.POSITIVE_INFINITY
}
