import path from 'node:path'
import type { DedupeStageOptions } from '../dedupe/dedupe.ts'
import { MODES } from '../dedupe/mode.ts'
import { DEFAULT_OPTIONS } from '../dedupe/options.ts'
import { completeClean } from './complete-clean.ts'
import { completeCompanions } from './complete-companions.ts'
import { completeFeed, listFrontMatterKeys } from './complete-feed.ts'
import { completeSite, completeUrl } from './complete-site.ts'
import type { Config } from './config.ts'
import type { UserConfig, UserDedupe, UserFeed } from './user-config.ts'

const DEFAULT_FEEDS: readonly UserFeed[] = [{ by: 'all' }, { by: 'section' }]

/** Fill in every default of a valid configuration; paths are taken relative to `root`. */
export function completeConfig(user: UserConfig, root: string): Config {
  const formerUrls = (user.formerUrls ?? []).map(completeUrl)
  const site = completeSite(user, formerUrls.at(-1))
  const feeds = (user.feeds ?? DEFAULT_FEEDS).map(completeFeed)
  return {
    ...site,
    formerUrls,
    timeZone: user.timeZone ?? 'UTC',
    input: path.resolve(root, user.input ?? 'articles'),
    output: path.resolve(root, user.output ?? 'dist'),
    mediaFolders: (user.mediaFolders ?? ['static', 'public']).map((folder) =>
      path.resolve(root, folder),
    ),
    permalink: user.permalink ?? '/:section/:slug/',
    tombstoneDays: user.tombstoneDays ?? 30,
    maxFileBytes: user.maxFileBytes ?? 5_000_000,
    clean: completeClean(user.clean ?? {}, [site.title, ...(user.siteNames ?? [])]),
    dedupe: completeDedupe(user.dedupe ?? {}),
    ...completeCompanions(user, site.title),
    feeds,
    frontMatterKeys: listFrontMatterKeys(feeds),
  }
}

function completeDedupe(dedupe: UserDedupe): DedupeStageOptions {
  return {
    mode: dedupe.mode ?? MODES[0],
    minCoverage: dedupe.minCoverage ?? DEFAULT_OPTIONS.minCoverage,
    maxConflicts: dedupe.maxConflicts ?? DEFAULT_OPTIONS.maxConflicts,
    windowDays: dedupe.windowDays ?? DEFAULT_OPTIONS.windowDays,
    minLengthRatio: dedupe.minLengthRatio ?? DEFAULT_OPTIONS.minLengthRatio,
    sourceOrder: dedupe.sourceOrder ?? [],
    same: dedupe.same ?? DEFAULT_OPTIONS.same,
    different: dedupe.different ?? DEFAULT_OPTIONS.different,
  }
}
