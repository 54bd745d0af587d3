import type { Outcome, Simulation } from './simulate.ts'
import type { Tally } from './subscribe.ts'

const COLUMNS: ReadonlyArray<readonly [name: string, count: keyof Tally]> = [
  ['never seen', 'neverSeen'],
  ['seen twice', 'seenTwice'],
  ['new though old', 'shownAgain'],
  ['empty updates', 'emptyUpdates'],
  ['still shown', 'stillShown'],
  ['came silently', 'silent'],
]

/** Format what became of the subscribers as two tables. */
export function formatSimulation({ feedwright, naive, stories, questions }: Simulation): string {
  const width = Math.max(...feedwright.map(({ reader }) => reader.name.length))
  const table = (title: string, outcomes: readonly Outcome[]): string =>
    [
      `${title.padEnd(width)}${COLUMNS.map(([name]) => name.padStart(16)).join('')}`,
      ...outcomes.map(({ reader, tally }) => {
        const counts = COLUMNS.map(([, key]) => String(tally[key]).padStart(16))
        return `${reader.name.padEnd(width)}${counts.join('')}`
      }),
    ].join('\n')
  return [
    table('Feedwright', feedwright),
    '',
    table('Ids from paths, dates of builds', naive),
    '',
    `${stories} stories; the build asked ${questions} times which story an article is`,
    '',
  ].join('\n')
}

/** Tell whether no subscriber that uses ids missed anything, or got anything twice. */
export function isFlawless({ feedwright }: Simulation): boolean {
  return feedwright
    .filter(({ reader }) => reader.usesIds)
    .every(({ tally: { silent, ...faults } }) =>
      Object.values(faults).every((count) => count === 0),
    )
}
