#!/usr/bin/env node
import module from 'node:module'
import { RunError } from '../model/run-error.ts'
import { readVersion } from '../state/read-version.ts'

const EXIT_CODE = { usage: 2, output: 3 } as const

// Node 22 can keep what it compiles on the disk; that is all that is loaded from here on.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache()
}

// `feedwright clean | head` has read enough; what the command does beside printing goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof RunError)) throw error
  process.stderr.write(`feedwright: ${error.message}\n`)
  process.exitCode = EXIT_CODE[error.kind]
}

async function run(args: readonly string[]): Promise<void> {
  // Scripts and editors ask for nothing else, and often: no command line need be loaded to answer.
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${await readVersion()}\n`)
    return
  }
  const { makeProgram } = await import('./program.ts')
  const program = await makeProgram()
  await program.parseAsync()
}
