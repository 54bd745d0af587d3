import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { RunError } from '../model/run-error.ts'
import type { State } from '../model/state.ts'
import { parseState, STATE_FILE } from './state-file.ts'

/**
 * Read what the last build published; `undefined` where its file is not there.
 * Throws a `RunError` of kind `usage` when the file is there and can't be understood.
 */
export async function readState(output: string): Promise<State | undefined> {
  const text = await readStateText(output)
  return text === undefined ? undefined : parseState(text)
}

/** Read the text of the state's file; `undefined` where it is not there. Throws a `RunError` of kind `usage`. */
export async function readStateText(output: string): Promise<string | undefined> {
  const file = path.join(output, STATE_FILE)
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw new RunError('usage', `${STATE_FILE} can't be read: ${error.message}`, error)
  })
}
