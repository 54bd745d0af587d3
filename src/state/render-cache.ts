import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashBytes } from '../text/hash-bytes.ts'
import { readVersion } from './read-version.ts'

/** A throw-away memory of the last build's work. */
export type OpenCache<T> = {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
  /** Keep what this build asked for or set, and nothing else, so that the file can't grow without end. */
  readonly save: () => Promise<void>
  /** Why what was there could not be used, in a sentence. */
  readonly problem: string | undefined
}

/**
 * Open the cache in a folder. Nothing depends on it but time: a damaged file or one of another version is passed over,
 * and one that can't be written is not an error.
 */
export async function openCache<T>(folder: string): Promise<OpenCache<T>> {
  const file = path.join(folder, 'rendered.json')
  const version = await readVersion()
  const { entries, problem } = await readEntries<T>(file, version)
  const used = new Map<string, T>()
  return {
    problem,
    get: (key) => {
      const value = entries.get(key)
      if (value !== undefined) used.set(key, value)
      return value
    },
    set: (key, value) => used.set(key, value),
    save: async () => {
      const isSame = used.size === entries.size && [...used.keys()].every((key) => entries.has(key))
      if (!isSame) await writeEntries(file, version, used).catch(() => {})
    },
  }
}

async function readEntries<T>(
  file: string,
  version: string,
): Promise<{ readonly entries: ReadonlyMap<string, T>; readonly problem: string | undefined }> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return { entries: new Map(), problem: undefined }
  const lineEnd = text.indexOf('\n')
  const head = text.slice(0, lineEnd)
  const body = text.slice(lineEnd + 1)
  if (head !== makeHead(version, body)) {
    const isOther = head.startsWith('feedwright ') && !head.startsWith(`feedwright ${version} `)
    return {
      entries: new Map(),
      problem: isOther ? undefined : `The cache ${file} is damaged and was passed over`,
    }
  }
  return { entries: new Map(Object.entries(JSON.parse(body))), problem: undefined }
}

/* Written beside and renamed, so that a build that is killed or runs beside another leaves a whole file. */
async function writeEntries<T>(
  file: string,
  version: string,
  entries: ReadonlyMap<string, T>,
): Promise<void> {
  const body = JSON.stringify(Object.fromEntries(entries))
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}`
  await writeFile(staging, `${makeHead(version, body)}\n${body}`)
  await rename(staging, file)
}

function makeHead(version: string, body: string): string {
  return `feedwright ${version} ${hashBytes(body)}`
}
