import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Make a folder with files by path that is gone after the test. */
export function makeFolder(textByPath: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'feedwright-test-'))
  folders.push(folder)
  writeFiles(folder, textByPath)
  return folder
}

/** Write files by path below a folder. */
export function writeFiles(
  folder: string,
  textByPath: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [name, text] of Object.entries(textByPath)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
