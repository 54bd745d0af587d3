import path from 'node:path'
import { readCacheFile, writeCacheFile } from './cache-file.ts'
import { readProgram } from './read-program.ts'

/** A throw-away memory of the last build's work. */
export type TextCache<T> = {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
  /** Keep what this build asked for or set, and nothing else, so that the file can't grow without end. */
  readonly save: () => Promise<void>
  /** Why what was there could not be used, in a sentence. */
  readonly problem: string | undefined
}

/** How values become bytes, and are found again. */
export type Codec<T> = {
  readonly encode: (values: ReadonlyMap<string, T>) => Uint8Array
  readonly decode: (body: Buffer) => ReadonlyArray<readonly [key: string, value: T]>
}

/* Keep values as JSON. */
function makeJsonCodec<T>(): Codec<T> {
  return {
    encode: (values) => Buffer.from(JSON.stringify(Object.fromEntries(values))),
    decode: (body) => Object.entries<T>(JSON.parse(body.toString())),
  }
}

/**
 * Open the cache in a folder. Nothing depends on it but time: a damaged file or one of another version is passed over,
 * and one that can't be written is not an error.
 */
export async function openTextCache<T>(
  folder: string,
  name: string,
  codec: Codec<T> = makeJsonCodec(),
): Promise<TextCache<T>> {
  const file = path.join(folder, name)
  const program = await readProgram()
  const { body, problem } = await readCacheFile(file, program)
  const entries = new Map(body && codec.decode(body))
  const used = new Map<string, T>()
  return {
    problem,
    get: (key) => {
      const value = used.get(key) ?? entries.get(key)
      if (value !== undefined) used.set(key, value)
      return value
    },
    set: (key, value) => used.set(key, value),
    save: async () => {
      const isSame = [...used].every(([key, value]) => entries.get(key) === value)
      if (isSame && used.size === entries.size) return
      await writeCacheFile(file, program, codec.encode(used)).catch(() => {})
    },
  }
}
