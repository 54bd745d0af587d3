import type { Config } from './config/config.ts'
import type { FoundMemo, RecordedFound } from './dedupe/found-memo.ts'
import type { KinMemo } from './identify/find-kin.ts'
import type { MarksMemo } from './identify/read-marks.ts'
import type { StoryMarks } from './model/story.ts'
import type { HeldFacts, RenderCache } from './render-stories.ts'
import type { ScanConfig } from './scan.ts'
import { makeHtmlCodec } from './state/make-html-codec.ts'
import { openScanCache, type ScanCache } from './state/scan-cache.ts'
import { openTextCache, type TextCache } from './state/text-cache.ts'
import { hashBytes } from './text/hash-bytes.ts'
import type { WriteMemo, Written } from './write/recall-written.ts'

/** The throw-away memory of earlier builds: what files told, which were copies, how articles were rendered and feeds written. */
export type BuildCache = {
  readonly scans: ScanCache
  readonly rendered: RenderCache
  readonly written: WriteMemo
  readonly copies: FoundMemo
  readonly marks: MarksMemo
  readonly kin: KinMemo
}

/** A cache in a folder. */
export type OpenedCache = BuildCache & {
  /** Write what the build asked for or made; what can't be written is not an error. */
  readonly save: () => Promise<void>
  /** Why what was there could not be used, a sentence each. */
  readonly problems: readonly string[]
}

export type CacheOptions = {
  /** Take a file for unchanged whose size, times and number on the disk are; otherwise by its bytes. Default: true. */
  readonly trustMtime?: boolean
  /** The clock, milliseconds since 1970 UTC: a file that was written just now may be written once more within the same tick. */
  readonly nowMs: number
  /** Leave the folder as it is. Default: false. */
  readonly isReadOnly?: boolean
}

/**
 * Open the cache in a folder. Builds with it and without it write the same bytes; one of another version
 * or configuration, or a damaged one, is passed over.
 */
export async function openCache(
  folder: string,
  config: Config,
  { trustMtime = true, nowMs, isReadOnly = false }: CacheOptions,
): Promise<OpenedCache> {
  const key = makeKey(config)
  const options = { key, trustsStamps: trustMtime, nowMs, isReadOnly }
  const all = await Promise.all([
    openScanCache(folder, options),
    openTextCache(folder, 'rendered.bin', makeHtmlCodec<HeldFacts>()),
    openTextCache<Written>(folder, 'written.json'),
    openTextCache<RecordedFound>(folder, 'copies.json'),
    openTextCache<StoryMarks>(folder, 'marks.json'),
    openTextCache<readonly string[]>(folder, 'kin.json'),
  ])
  const [scans, rendered, written, copies, marks, kin] = all
  return {
    scans,
    rendered,
    written,
    // What a file tells depends on more than its bytes.
    copies: addToKeys(copies, key),
    marks: addToKeys(marks, key),
    kin: addToKeys(kin, `${key} ${config.permalink}`),
    save: async () => {
      if (isReadOnly) return
      await Promise.all(all.map((one) => one.save()))
    },
    problems: all.flatMap(({ problem }) => problem ?? []),
  }
}

function addToKeys<T>({ get, set }: TextCache<T>, all: string): Pick<TextCache<T>, 'get' | 'set'> {
  return {
    get: (key) => get(`${all} ${key}`),
    set: (key, value) => set(`${all} ${key}`, value),
  }
}

function makeKey({ input, output, permalink, dedupe, feeds, ...config }: Config): string {
  const matters: ScanConfig = config
  return hashBytes(JSON.stringify(matters, describe))
}

/* What JSON has no form for still has to make a difference. */
function describe(_: string, value: unknown): unknown {
  const isSource = value instanceof RegExp || typeof value === 'function'
  if (isSource) return String(value)
  return value instanceof Map || value instanceof Set ? [...value] : value
}
