import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeColours } from '../../src/cli/make-colours.ts'

const RED = '\u001b[31mx\u001b[39m'

describe('colours', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ['on a terminal', true, {}, RED],
    ['on a terminal that can show none', true, { TERM: 'dumb' }, 'x'],
    ['on a terminal whose owner wants none', true, { NO_COLOR: '1' }, 'x'],
    // Streams to files and pipes do not say that they are no terminal: they say nothing.
    ['in a file', undefined, {}, 'x'],
    ['in the log of a CI service, which is a file', undefined, { CI: 'true' }, 'x'],
    ['in a file that is to have them', undefined, { FORCE_COLOR: '1' }, RED],
  ] as const)('%s', (_, isTTY, env, expected) => {
    const plain = { CI: '', NO_COLOR: '', FORCE_COLOR: '', TERM: 'xterm' }
    for (const [name, value] of Object.entries({ ...plain, ...env })) vi.stubEnv(name, value)
    expect(makeColours(isTTY ? { isTTY } : {}).red('x')).toBe(expected)
  })
})
