import type { AccompanyOptions } from '../accompany/options.ts'
import type { CleanOptions } from '../clean/clean-options.ts'
import type { DedupeStageOptions } from '../dedupe/dedupe.ts'
import type { FeedQuery } from '../model/feed-query.ts'
import type { Site } from '../model/selection.ts'

/** The complete configuration: no stage asks whether an option is there. */
export type Config = Site &
  AccompanyOptions & {
    readonly timeZone: string
    /** Absolute addresses that the site had before, each ending in `/`, the newest first. */
    readonly formerUrls: readonly string[]
    /** Absolute path. */
    readonly input: string
    /** Absolute path. */
    readonly output: string
    /** Absolute paths of folders that are served at the root of the site. */
    readonly mediaFolders: readonly string[]
    readonly permalink: string
    readonly tombstoneDays: number
    readonly maxFileBytes: number
    readonly clean: CleanOptions
    readonly dedupe: DedupeStageOptions
    readonly feeds: readonly FeedQuery[]
    /** Keys of front matter whose values feeds ask for. */
    readonly frontMatterKeys: readonly string[]
  }
