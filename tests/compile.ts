import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

/** Compile what is to be tested as a command, once for all tests, unless that is done since the last change. */
export function setup(): void {
  if (findNewest('src') < findNewest('build')) return
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** When anything in a folder was changed last, milliseconds since 1970 UTC; 0 where there is none. */
function findNewest(folder: string): number {
  const names = statSync(path.join(root, folder), { throwIfNoEntry: false })
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    : []
  return Math.max(0, ...names.map((name) => statSync(path.join(root, folder, name)).mtimeMs))
}
