#!/usr/bin/env node
import module from 'node:module'
import { RunError } from '../model/run-error.ts'
import { makeProgram } from './program.ts'

const EXIT_CODE = { usage: 2, output: 3 } as const

// Node 22 can keep what it compiles on the disk; that is all that commands load from here on.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache()
}

// `feedwright clean | head` has read enough; what the command does beside printing goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const program = await makeProgram()
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof RunError)) throw error
  process.stderr.write(`feedwright: ${error.message}\n`)
  process.exitCode = EXIT_CODE[error.kind]
}
