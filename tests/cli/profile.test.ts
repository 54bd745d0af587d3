import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProfile } from '../../src/cli/create-profile.ts'
import { formatProfile } from '../../src/cli/format-profile.ts'
import { recordTrace } from '../../src/cli/record-trace.ts'
import { makeFolder } from '../temporary-folder.ts'

test('a profile tells the stages in order, with what they worked on', async () => {
  const profile = createProfile(5)
  expect(await profile.measure('scan', ['a', 'b'], async (all) => all.join('+'))).toBe('a+b')
  await profile.measure('write', ['feed'], () => 1)
  expect(profile.costs.map(({ stage, count }) => [stage, count])).toEqual([
    ['start', 0],
    ['scan', 2],
    ['write', 1],
  ])
})

test('a table of costs adds up to the whole', () => {
  const costs = [
    { stage: 'scan', count: 1000, megabytes: 80, ms: 600 },
    { stage: 'render', count: 12, megabytes: 120, ms: 300 },
  ]
  expect(formatProfile(costs, 1000)).toBe(
    [
      'stage         things        MB        ms     share',
      'scan            1000        80       600    60.0 %',
      'render            12       120       300    30.0 %',
      'rest                       120       100    10.0 %',
      'total                      120      1000   100.0 %',
      '',
    ].join('\n'),
  )
})

test('a trace is a CPU profile that flame graphs are drawn of', async () => {
  const folder = makeFolder({})
  const result = await recordTrace(`${folder}/build.cpuprofile`, async () => 42)
  expect(result).toBe(42)
  const profile = JSON.parse(readFileSync(`${folder}/build.cpuprofile`, 'utf8'))
  expect(Object.keys(profile)).toEqual(expect.arrayContaining(['nodes', 'samples', 'timeDeltas']))
})

test('a trace that can not be written is an error of the run', async () => {
  const folder = makeFolder({})
  await expect(recordTrace(`${folder}/none/x.cpuprofile`, async () => 42)).rejects.toThrow(
    /^The trace could not be written/u,
  )
})
