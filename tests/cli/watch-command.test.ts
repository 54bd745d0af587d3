import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { COMMAND } from '../run-command.ts'
import { makeFolder } from '../temporary-folder.ts'

function write(title: string, more = ''): string {
  return `---\ntitle: ${title}\ndate: 2026-03-02T10:00:00Z\n${more}---\n\nThe story of ${title} is told here in full, and at some length.\n`
}

/** Watch a folder, do something after the first build, and interrupt the command after the second. */
async function watchTwice(folder: string, args: readonly string[], change: () => void) {
  const watch = ['build', '--watch', '--profile', '--url', 'https://a.example/', ...args]
  const child = spawn(process.execPath, [...COMMAND, ...watch], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const told = { stdout: '', stderr: '' }
  child.stdout.on('data', (data: Buffer) => {
    told.stdout += data
  })
  child.stderr.on('data', (data: Buffer) => {
    told.stderr += data
  })
  // The last row of each profile.
  const untilBuilds = async (builds: number): Promise<void> => {
    while (told.stderr.split('\ntotal ').length <= builds && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  await untilBuilds(1)
  change()
  await untilBuilds(2)
  child.kill('SIGINT')
  const [code]: (number | null)[] = await once(child, 'close')
  return { ...told, code }
}

test('a watching command tells programs of each build on a line, and reports on cleaning', async () => {
  const folder = makeFolder({ 'articles/a.md': write('Alpha'), 'articles/b.md': write('Beta') })
  const report = path.join(folder, 'report.json')
  const args = ['--json', '--report', 'report.json', '--doubtful']
  const run = await watchTwice(folder, args, () => {
    rmSync(report)
    writeFileSync(path.join(folder, 'articles/a.md'), `${write('Alpha')}\n\nShare:\n`)
  })
  const lines = run.stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { articles: 2, removals: [] },
    { articles: 2, removals: [{ ruleId: 'share-bar' }] },
  ])
  expect(readFileSync(report, 'utf8')).toContain('"share-bar"')
  expect(run.stderr).toMatch(/Watching articles for changes[\s\S]*most doubtful removal/u)
  expect(run.code).toBe(0)
})

test('a watching command ends as its last build does', async () => {
  const folder = makeFolder({ 'articles/a.md': write('Alpha'), 'articles/b.md': write('Beta') })
  const run = await watchTwice(folder, ['--strict', '--quiet', '--no-report'], () =>
    writeFileSync(path.join(folder, 'articles/a.md'), write('Alpha', 'image: javascript:x\n')),
  )
  expect(run.stderr).not.toContain('Watching')
  expect(existsSync(path.join(folder, '.feedwright/clean-report.json'))).toBe(false)
  expect(run.code).toBe(1)
})
