import { expect, test } from 'vitest'
import { simulate } from '../../scripts/simulate/simulate.ts'
import { makeFolder } from '../temporary-folder.ts'

test('subscribers see every story once through sixty commits of a newsroom', {
  timeout: 240_000,
}, async () => {
  const { feedwright, naive } = await simulate({
    folder: makeFolder(),
    seed: 1,
    commits: 60,
    burst: 20,
  })
  const none = { neverSeen: 0, seenTwice: 0, shownAgain: 0, emptyUpdates: 0, stillShown: 0 }
  for (const { reader, tally } of feedwright.filter((outcome) => outcome.reader.usesIds)) {
    expect({ reader: reader.name, ...tally }).toMatchObject({ reader: reader.name, ...none })
  }
  // The same history does go wrong, and the readers do notice.
  const [hourly, , withUpdates] = naive.map(({ tally }) => tally)
  expect(hourly?.shownAgain).toBeGreaterThan(0)
  expect(hourly?.stillShown).toBeGreaterThan(0)
  expect(withUpdates?.emptyUpdates).toBeGreaterThan(100)
})
