import { cpSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type BuildResult,
  build,
  type CheckResult,
  checkFeeds,
  loadConfig,
} from '../../src/index.ts'
import { readTree } from '../read-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const nasty = path.join(import.meta.dirname, 'fixtures/nasty')
const HUGE_BYTES = 60_000_000

/** A newsroom that was built for a test. */
export type BuiltNewsroom = {
  readonly result: BuildResult
  /** What it wrote, by path below the output folder. */
  readonly textByPath: Readonly<Record<string, string>>
  /** What the check says of it. */
  readonly checked: CheckResult
}

/** Build the sample newsroom of this project. */
export async function buildSample(): Promise<BuiltNewsroom> {
  return buildFolder(root, Date.UTC(2026, 10, 24))
}

/** Build the newsroom of all that goes wrong, with a picture of 60 MB that is nothing but its first bytes. */
export async function buildNasty(): Promise<BuiltNewsroom> {
  const folder = makeFolder()
  cpSync(nasty, folder, { recursive: true })
  const huge = path.join(folder, 'articles/pictures/huge.png')
  writeFileSync(huge, Buffer.from('iVBORw0KGgoAAAANSUhEUgAAJxAAACcQCAIAAAA=', 'base64'))
  truncateSync(huge, HUGE_BYTES)
  return buildFolder(folder, Date.UTC(2026, 2, 4))
}

/** Build a newsroom that has not written a word yet. */
export async function buildEmpty(): Promise<BuiltNewsroom> {
  const folder = makeFolder({
    'feedwright.config.json': '{ "url": "https://quiet.example/", "title": "Quiet" }',
  })
  mkdirSync(path.join(folder, 'articles'))
  return buildFolder(folder, Date.UTC(2026, 2, 4))
}

async function buildFolder(folder: string, nowMs: number): Promise<BuiltNewsroom> {
  const output = path.join(makeFolder(), 'dist')
  const result = await build(await loadConfig(folder, { output }), { nowMs })
  return { result, textByPath: readTree(output), checked: await checkFeeds(output, nowMs) }
}
