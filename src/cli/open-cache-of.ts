import type { Config } from '../config/config.ts'
import { type OpenedCache, openCache } from '../open-cache.ts'
import type { CommonOptions } from './options.ts'

/** Open the cache that the command line asks for, if it wants one; read only for a command that writes no feeds. */
export async function openCacheOf(
  { cache, trustMtime }: CommonOptions,
  config: Config,
  isReadOnly = false,
): Promise<OpenedCache | undefined> {
  if (cache === false) return undefined
  return openCache(cache, config, { trustMtime, nowMs: Date.now(), isReadOnly })
}
