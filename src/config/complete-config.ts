import path from 'node:path'
import type { CleanOptions } from '../clean/clean-options.ts'
import type { DedupeStageOptions } from '../dedupe/dedupe.ts'
import { MODES } from '../dedupe/mode.ts'
import { DEFAULT_OPTIONS } from '../dedupe/options.ts'
import type { Author } from '../model/facts.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { completeCompanions } from './complete-companions.ts'
import { completeFeed, listFrontMatterKeys } from './complete-feed.ts'
import type { Config } from './config.ts'
import type { UserAuthor, UserClean, UserConfig, UserDedupe, UserFeed } from './user-config.ts'
import { writePattern } from './write-pattern.ts'

const DEFAULT_FEEDS: readonly UserFeed[] = [{ by: 'all' }, { by: 'section' }]

/** Fill in every default of a valid configuration; paths are taken relative to `root`. */
export function completeConfig(user: UserConfig, root: string): Config {
  const addresses = completeAddresses(user)
  const { url } = addresses
  const title = user.title ?? new URL(url).host
  const feeds = (user.feeds ?? DEFAULT_FEEDS).map(completeFeed)
  return {
    ...addresses,
    title,
    description: user.description ?? `News from ${title}`,
    language: canonicaliseLanguage(user.language ?? 'en') ?? 'en',
    timeZone: user.timeZone ?? 'UTC',
    author: completeAuthor(user.author ?? title),
    copyright: user.copyright,
    input: path.resolve(root, user.input ?? 'articles'),
    output: path.resolve(root, user.output ?? 'dist'),
    permalink: user.permalink ?? '/:section/:slug/',
    maxFileBytes: user.maxFileBytes ?? 5_000_000,
    clean: completeClean(user.clean ?? {}, [title, ...(user.siteNames ?? [])]),
    dedupe: completeDedupe(user.dedupe ?? {}),
    ...completeCompanions(user, title),
    feeds,
    frontMatterKeys: listFrontMatterKeys(feeds),
  }
}

function completeClean(clean: UserClean, siteNames: readonly string[]): CleanOptions {
  return {
    profile: clean.profile ?? 'careful',
    maxRemovedShare: clean.maxRemovedShare ?? 0.4,
    rules: clean.rules ?? {},
    keep: (clean.keep ?? []).map(writePattern),
    remove: (clean.remove ?? []).map(writePattern),
    siteNames,
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

function completeAddresses(user: UserConfig): Pick<Config, 'url' | 'formerUrls' | 'idUrl'> {
  const url = completeUrl(user.url)
  const formerUrls = (user.formerUrls ?? []).map(completeUrl)
  return { url, formerUrls, idUrl: formerUrls.at(-1) ?? url }
}

function completeUrl(address: string): string {
  const url = new URL(address)
  url.hash = ''
  url.search = ''
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function completeAuthor(author: string | UserAuthor): Author {
  if (typeof author === 'string') return { name: author, email: undefined, url: undefined }
  return { name: author.name, email: author.email, url: author.url }
}
