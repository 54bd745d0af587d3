import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** How to start the command, as `tests/compile.ts` has compiled it. */
export const COMMAND: readonly string[] = [`${root}build/cli/main.js`]

/** What a run of the command gave. */
export type CommandRun = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run the command in a folder, as a person does, and wait for it. */
export function runCommand(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): CommandRun {
  const run = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { code: run.status, stdout: run.stdout, stderr: run.stderr }
}
