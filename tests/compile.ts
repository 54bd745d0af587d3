import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

/** Compile what is to be tested as a command, once for all tests, unless that is done since the last change. */
export function setup(): void {
  const { mtimeMs } = statSync(path.join(root, 'package.json'))
  const changed = Math.max(findNewest('src'), findNewest('scripts/compile'), mtimeMs)
  if (changed < findNewest('build')) return
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts'], {
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
