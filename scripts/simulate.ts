import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { formatSimulation, isFlawless } from './simulate/format-simulation.ts'
import { simulate } from './simulate/simulate.ts'

/* Lives through the history of a made-up newsroom and prints what its subscribers saw. */
const options = new Command('simulate')
  .option('--commits <number>', 'length of the history', Number, 300)
  .option('--burst <number>', 'stories of one commit, three times', Number, 150)
  .option('--seed <number>', 'another number gives another history', Number, 1)
  .option('--verbose', 'print what each commit did')
  .parse()
  .opts<{ commits: number; burst: number; seed: number; verbose?: true }>()

const folder = mkdtempSync(path.join(tmpdir(), 'feedwright-simulate-'))
try {
  const simulation = await simulate({
    ...options,
    folder,
    onCommit: (number, what) => {
      if (options.verbose === true) process.stderr.write(`${number} ${what}\n`)
    },
  })
  process.stdout.write(formatSimulation(simulation))
  process.exitCode = isFlawless(simulation) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
