import * as z from 'zod'
import { ruleIds } from '../clean/rule-ids.ts'
import { MODES } from '../dedupe/mode.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { findExpressionFault } from '../text/compile-expression.ts'
import { parseWebUrl } from '../text/parse-url.ts'
import { findFeedProblems } from './find-feed-problems.ts'
import { findPairProblems } from './find-pair-problems.ts'
import type { UserConfig } from './user-config.ts'
import { writePattern } from './write-pattern.ts'

// What is checked once in a process is not worth compiling its check.
z.config({ jitless: true })

const share = z.number().min(0).max(1)
const names = z.array(z.string().min(1))
const pairs = z.array(z.tuple([z.string(), z.string()])).readonly()
const httpUrl = z
  .string()
  .refine(isHttpUrl, 'expected an absolute http or https address, as https://news.example.org/')

const author = z.strictObject({
  name: z.string().min(1),
  email: z.string().optional(),
  url: httpUrl.optional(),
})

const oneOrMoreNames = z.union(
  [z.string().min(1), names.readonly()],
  'expected a name or a list of names',
)
const value = z.union([z.string(), z.number(), z.boolean()])

const filter = z.strictObject({
  section: oneOrMoreNames.optional(),
  tag: oneOrMoreNames.optional(),
  author: oneOrMoreNames.optional(),
  language: oneOrMoreNames.optional(),
  source: oneOrMoreNames.optional(),
  path: oneOrMoreNames.optional(),
  frontMatter: z
    .record(
      z.string(),
      z.union([value, z.array(value).readonly()], 'expected a value or a list of values'),
    )
    .optional(),
})

const podcast = z.strictObject({
  image: httpUrl.optional(),
  category: oneOrMoreNames.optional(),
  explicit: z.boolean().optional(),
  type: z.enum(['episodic', 'serial']).optional(),
  owner: z.email().optional(),
})

const feed = z.strictObject({
  name: z.string().min(1).optional(),
  by: z.enum(['all', 'section', 'tag', 'author', 'language']).optional(),
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  folder: z.string().refine(isInnerPath, 'expected a folder below the output folder').optional(),
  formats: z
    .array(z.enum(['rss', 'atom', 'json']))
    .min(1)
    .optional(),
  include: filter.optional(),
  exclude: filter.optional(),
  language: z.string().refine(isLanguageWish, 'expected each, all or a tag as de').optional(),
  sort: z.enum(['published', 'updated']).optional(),
  limit: z.int().min(1).optional(),
  windowHours: z.number().min(0).optional(),
  maxAgeDays: z.number().min(0).optional(),
  minItems: z.int().min(1).optional(),
  maxBytes: z.int().min(1).optional(),
  archive: z.boolean().optional(),
  expired: z.boolean().optional(),
  podcast: z.union([z.boolean(), podcast]).optional(),
  content: z.enum(['full', 'summary']).optional(),
})

const feeds = z
  .array(feed)
  .min(1)
  .superRefine((list, context) => {
    for (const problem of findFeedProblems(list)) context.addIssue({ code: 'custom', ...problem })
  })

const patterns = z.array(
  z
    .union([z.string().min(1), z.instanceof(RegExp)], 'expected a text or a regular expression')
    .superRefine((pattern, context) => {
      const fault = findExpressionFault(writePattern(pattern))
      if (fault !== undefined)
        context.addIssue(`expected a regular expression that works: ${fault}`)
    }),
)

const cleanRules = z.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, z.boolean().optional()])),
)

const clean = z.strictObject({
  profile: z.enum(['careful', 'thorough']).optional(),
  maxRemovedShare: share.optional(),
  rules: cleanRules.optional(),
  keep: patterns.optional(),
  remove: patterns.optional(),
})

const dedupe = z
  .strictObject({
    mode: z.enum(MODES).optional(),
    minCoverage: share.optional(),
    maxConflicts: share.optional(),
    windowDays: z.number().min(0).optional(),
    minLengthRatio: share.optional(),
    sourceOrder: names.optional(),
    same: pairs.optional(),
    different: pairs.optional(),
  })
  .superRefine((options, context) => {
    for (const problem of findPairProblems(options))
      context.addIssue({ code: 'custom', ...problem })
  })

const pages = z.strictObject({
  index: z
    .string()
    .refine(isInnerPage, 'expected a path of a page, as feeds/index.html')
    .optional(),
  headlines: z.int().min(0).optional(),
})

const sitemapNews = z.strictObject({ publication: z.string().min(1).optional() })

const config = z.strictObject({
  url: httpUrl,
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  language: z.string().refine(isLanguageTag, 'expected a language tag, as en or pt-BR').optional(),
  timeZone: z.string().refine(isTimeZone, 'expected a time zone, as Europe/Lisbon').optional(),
  formerUrls: z.array(httpUrl).optional(),
  author: z.union([z.string().min(1), author]).optional(),
  copyright: z.string().min(1).optional(),
  input: z.string().min(1).optional(),
  output: z.string().min(1).optional(),
  mediaFolders: names.optional(),
  emails: z.boolean().optional(),
  tagScheme: httpUrl.optional(),
  hub: httpUrl.optional(),
  ttlMinutes: z.int().min(1).optional(),
  license: z.string().min(1).optional(),
  permalink: z.string().startsWith('/', 'expected a path that begins with /').optional(),
  tombstoneDays: z.number().min(0).optional(),
  siteNames: names.optional(),
  maxFileBytes: z.int().min(1).optional(),
  clean: clean.optional(),
  dedupe: dedupe.optional(),
  feeds: feeds.optional(),
  pages: z.union([z.boolean(), pages]).optional(),
  opml: z.boolean().optional(),
  sitemapNews: z.union([z.boolean(), sitemapNews]).optional(),
  head: z.boolean().optional(),
  stylesheet: z.boolean().optional(),
  hosts: z.array(z.enum(['netlify', 'cloudflare', 'nginx', 'caddy'])).optional(),
  maxAgeSeconds: z.int().min(0).optional(),
  compress: z.boolean().optional(),
})

const objectByName = new Map<string, z.ZodObject>([
  ['author', author],
  ['clean', clean],
  ['clean.rules', cleanRules],
  ['dedupe', dedupe],
  ['feeds', feed],
  ['feeds.include', filter],
  ['feeds.exclude', filter],
  ['pages', pages],
  ['feeds.podcast', podcast],
  ['sitemapNews', sitemapNews],
])

/** Checks a configuration; its keys are those of `UserConfig`, which documents them. */
export const configSchema: z.ZodType<UserConfig> = config

/** List the keys that the object at a path of the configuration may have. */
export function listKeys(path: readonly PropertyKey[]): readonly string[] {
  const name = path.filter((key) => typeof key === 'string').join('.')
  return Object.keys((objectByName.get(name) ?? config).shape)
}

function isHttpUrl(text: string): boolean {
  return parseWebUrl(text) !== undefined
}

function isInnerPath(folder: string): boolean {
  return !/^[\\/]|^[a-z]:/iu.test(folder) && !folder.split(/[\\/]/u).includes('..')
}

function isInnerPage(path: string): boolean {
  return isInnerPath(path) && /^[^\\]+\.html?$/u.test(path)
}

function isLanguageTag(tag: string): boolean {
  return canonicaliseLanguage(tag) !== undefined
}

function isLanguageWish(wish: string): boolean {
  return wish === 'each' || wish === 'all' || isLanguageTag(wish)
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined
  } catch {
    return false
  }
}
