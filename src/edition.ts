import type { IndexMemory } from './dedupe/keep-index.ts'
import type { Doubt } from './identify/binding.ts'
import type { Candidate } from './identify/judge-identity.ts'
import type { UrlMemory } from './identify/recall-url.ts'
import type { ClosedArchive } from './model/archive.ts'
import type { Article } from './model/article.ts'
import type { Cluster } from './model/cluster.ts'
import type { Finding } from './model/finding.ts'
import type { Feed } from './model/item.ts'
import type { Measure } from './model/measure.ts'
import type { Selection } from './model/selection.ts'
import type { PublishedItem, State } from './model/state.ts'
import type { Story } from './model/story.ts'
import type { BuildCache } from './open-cache.ts'
import type { FoundFiles } from './read/find-files.ts'
import type { CommitMemory } from './read/find-first-commits.ts'
import type { Due } from './read/list-due.ts'
import type { OnProgress } from './scan-files.ts'
import type { StateMemory } from './state/keep-state.ts'
import type { ScanCache } from './state/scan-cache.ts'
import type { Workers } from './workers.ts'
import type { Publication } from './write/write.ts'

/** What a process keeps from build to build beside the cache. */
export type Session = {
  /** Finds the files of the input folder. */
  readonly find: () => Promise<FoundFiles>
  readonly copies: IndexMemory
  /** In place of the cache's. */
  readonly scans: ScanCache
  readonly commits: CommitMemory
  readonly urls: UrlMemory
  /** What articles are known by to those stories whose own are gone. */
  readonly candidates: WeakMap<Article, Candidate>
  readonly states: StateMemory
}

/** What a build is told beside its configuration. */
export type BuildOptions = {
  /** Time of the build, milliseconds since 1970 UTC: decides what is due, and never shows in a feed. */
  readonly nowMs: number
  /** Publish as new what may be a published story; else `build` stops. */
  readonly allowNewIds?: boolean | undefined
  /** Take back as many stories as there are no files of; else `build` stops where it is more than half of all. */
  readonly allowRemovals?: boolean | undefined
  readonly cache?: BuildCache | undefined
  readonly session?: Session | undefined
  /** Threads that share the work. */
  readonly workers?: Workers | undefined
  readonly onProgress?: OnProgress | undefined
  /** Hears of every stage; nothing that it finds out can enter a feed. */
  readonly measure?: Measure | undefined
}

/** All that a build decides before it writes. */
export type Edition = {
  readonly previous: State
  /** How many stories were read back from the feeds, since the state was not there. */
  readonly recovered: number
  /** Articles that may be published, sorted by path. */
  readonly articles: readonly Article[]
  /** Drafts, expired and withdrawn ones, and those whose date has not come. */
  readonly held: readonly Article[]
  /** What changes by itself after this build, the next first. */
  readonly due: readonly Due[]
  /** Copies that belong together, whether one of them is published or all; sorted by the canonical path. */
  readonly clusters: readonly Cluster[]
  readonly stories: readonly Story[]
  /** Articles of which only people can tell whether they are published stories; here they count as new. */
  readonly doubts: readonly Doubt[]
  /** Stories that were taken back, by this build or before. */
  readonly gone: readonly PublishedItem[]
  /** One for each document of a feed: archives have the name of their feed. */
  readonly selections: readonly Selection[]
  readonly archives: readonly ClosedArchive[]
  /** Folders of archives whose files stay as they are. */
  readonly keptFolders: readonly string[]
  readonly feeds: readonly Feed[]
  /** Sorted by path, line and column. */
  readonly findings: readonly Finding[]
}

/** What a build did. */
export type BuildResult = Edition & { readonly publication: Publication }
