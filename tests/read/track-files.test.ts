import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFiles } from '../../src/read/find-files.ts'
import { trackFiles } from '../../src/read/track-files.ts'
import { makeFolder } from '../temporary-folder.ts'

const OPTIONS = { maxFileBytes: 100 }
const NAMES = ['a.md', 'b.txt', 'c/d.md', 'c/é.md', 'c/e\u0301.md', 'f.md', 'g/h/i.md', 'j.md']

const step = fc.tuple(
  fc.constantFrom('write', 'grow', 'remove', 'move', 'folder', 'link'),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...NAMES),
)

/** Returns the paths that it touched. */
function take(root: string, [kind, name, other]: readonly [string, string, string]): string[] {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { recursive: true, force: true })
  if (kind === 'write') writeFileSync(file, name)
  if (kind === 'grow') writeFileSync(file, 'x'.repeat(101))
  if (kind === 'folder') mkdirSync(file)
  if (kind === 'link') symlinkSync(path.join(root, other), file)
  if (kind !== 'move' || name === other) return [name]
  writeFileSync(file, other)
  rmSync(path.join(root, other), { recursive: true, force: true })
  mkdirSync(path.dirname(path.join(root, other)), { recursive: true })
  renameSync(file, path.join(root, other))
  return [name, other]
}

test('tracked files are those that a look at the whole folder finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 6 }),
      async (rounds) => {
        const root = makeFolder()
        const tracker = trackFiles(root, OPTIONS)
        await tracker.find()
        for (const steps of rounds) {
          tracker.touch(steps.flatMap((one) => take(root, one)))
          expect(await tracker.find()).toEqual(await findFiles(root, OPTIONS))
        }
      },
    ),
    { numRuns: 60 },
  )
})
