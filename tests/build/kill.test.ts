import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { readTree } from '../read-feeds.ts'
import { COMMAND, runCommand } from '../run-command.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const args = [
  'build',
  '--url',
  'https://a.example/',
  '--now',
  '2026-03-31T00:00:00Z',
  '--no-cache',
  '--quiet',
]

function writeArticles(folder: string, edition: string): void {
  const textByPath = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `articles/section-${index % 12}/story-${index}.md`,
      `---\ntitle: Story ${index}\ndate: 2026-03-${String((index % 28) + 1).padStart(2, '0')}T10:00:00Z\n---\nEdition ${edition} of story ${index} tells what happened at pier ${index * 7}.\n`,
    ]),
  )
  writeFiles(folder, textByPath)
}

/* Kills the build as soon as the output folder or the one beside it has come so far. */
async function killAfter(folder: string, delayMs: number): Promise<void> {
  const child = spawn(process.execPath, [...COMMAND, ...args], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await Promise.race([ended, wait(delayMs)])
  child.kill('SIGKILL')
  await ended
}

describe('a build that is killed', () => {
  test('leaves every file whole, the old or the new one, and the next build repairs', async () => {
    const folder = makeFolder()
    const output = path.join(folder, 'dist')
    writeArticles(folder, 'one')
    runCommand(folder, args)
    const old = readTree(output)
    writeArticles(folder, 'two')
    const startedMs = performance.now()
    runCommand(folder, [...args, '--output', 'measure'])
    const tookMs = performance.now() - startedMs

    const other = makeFolder()
    writeArticles(other, 'one')
    runCommand(other, args)
    writeArticles(other, 'two')
    runCommand(other, args)
    const fresh = readTree(path.join(other, 'dist'))

    // The last fifth of a build is where it writes: most of the moments lie there.
    for (const share of [0.3, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
      await killAfter(folder, tookMs * share)
      for (const [name, text] of Object.entries(readTree(output))) {
        if (name !== 'feedwright.json') expect([old[name], fresh[name]]).toContain(text)
      }
    }
    expect(runCommand(folder, args).code).toBe(0)
    expect(Object.keys(readTree(folder)).filter((name) => name.includes('.staging-'))).toEqual([])
    const feeds = (tree: Readonly<Record<string, string>>) => ({ ...tree, 'feedwright.json': '' })
    expect(feeds(readTree(output))).toEqual(feeds(fresh))
  })
})
