import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Find a program of this machine by its name. Where there is none, says on one line which tests are not run and what to
 * do; throws in CI, which has to have it.
 */
export function findProgram(name: string, tests: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin']
  const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file))
  if (found !== undefined) return found
  const message = `No ${name}, so not run: ${tests}. To run them: apt-get install ${name}.`
  if (process.env.CI !== undefined) throw new Error(message)
  process.stderr.write(`${message}\n`)
  return undefined
}
