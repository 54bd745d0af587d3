import type { Config } from '../config/config.ts'
import { type OpenedCache, openCache } from '../open-cache.ts'
import type { CommonOptions } from './options.ts'

/** Open the cache that the command line asks for, if it wants one. */
export async function openCacheOf(
  { cache, trustMtime }: CommonOptions,
  config: Config,
): Promise<OpenedCache | undefined> {
  return cache === false ? undefined : openCache(cache, config, { trustMtime, nowMs: Date.now() })
}
