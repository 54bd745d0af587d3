import * as z from 'zod/mini'
import '../text/set-up-zod.ts'
import { ruleIds } from '../clean/rule-ids.ts'
import { MODES } from '../dedupe/mode.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { findExpressionFault } from '../text/compile-expression.ts'
import { parseWebUrl } from '../text/parse-url.ts'
import { findFeedProblems } from './find-feed-problems.ts'
import { findPairProblems } from './find-pair-problems.ts'
import type { UserConfig } from './user-config.ts'
import { writePattern } from './write-pattern.ts'

const text = z.string().check(z.minLength(1))
const names = z.array(text)
const share = z.number().check(z.minimum(0), z.maximum(1))
const duration = z.number().check(z.minimum(0))
const count = z.int().check(z.minimum(1))
const size = z.int().check(z.minimum(0))
const pairs = z.readonly(z.array(z.tuple([z.string(), z.string()])))
const httpUrl = z
  .string()
  .check(
    z.refine(isHttpUrl, 'expected an absolute http or https address, as https://news.example.org/'),
  )

const author = z.strictObject({
  name: text,
  email: z.optional(z.string()),
  url: z.optional(httpUrl),
})

const oneOrMoreNames = z.union([text, z.readonly(names)], 'expected a name or a list of names')
const value = z.union([z.string(), z.number(), z.boolean()])

const filter = z.strictObject({
  section: z.optional(oneOrMoreNames),
  tag: z.optional(oneOrMoreNames),
  author: z.optional(oneOrMoreNames),
  language: z.optional(oneOrMoreNames),
  source: z.optional(oneOrMoreNames),
  path: z.optional(oneOrMoreNames),
  frontMatter: z.optional(
    z.record(
      z.string(),
      z.union([value, z.readonly(z.array(value))], 'expected a value or a list of values'),
    ),
  ),
})

const podcast = z.strictObject({
  image: z.optional(httpUrl),
  category: z.optional(oneOrMoreNames),
  explicit: z.optional(z.boolean()),
  type: z.optional(z.enum(['episodic', 'serial'])),
  owner: z.optional(z.email()),
})

const languageWish = z.string().check(z.refine(isLanguageWish, 'expected each, all or a tag as de'))
const innerFolder = z
  .string()
  .check(z.refine(isInnerPath, 'expected a folder below the output folder'))

const feed = z.strictObject({
  name: z.optional(text),
  by: z.optional(z.enum(['all', 'section', 'tag', 'author', 'language'])),
  title: z.optional(text),
  description: z.optional(text),
  folder: z.optional(innerFolder),
  formats: z.optional(z.array(z.enum(['rss', 'atom', 'json'])).check(z.minLength(1))),
  include: z.optional(filter),
  exclude: z.optional(filter),
  language: z.optional(languageWish),
  sort: z.optional(z.enum(['published', 'updated'])),
  limit: z.optional(count),
  windowHours: z.optional(duration),
  maxAgeDays: z.optional(duration),
  minItems: z.optional(count),
  maxBytes: z.optional(count),
  archive: z.optional(z.boolean()),
  expired: z.optional(z.boolean()),
  podcast: z.optional(z.union([z.boolean(), podcast])),
  content: z.optional(z.enum(['full', 'summary'])),
})

const feeds = z.array(feed).check(
  z.minLength(1),
  z.superRefine((list, context) => {
    for (const problem of findFeedProblems(list)) context.addIssue({ code: 'custom', ...problem })
  }),
)

const patterns = z.array(
  z.union([text, z.instanceof(RegExp)], 'expected a text or a regular expression').check(
    z.superRefine((pattern, context) => {
      const fault = findExpressionFault(writePattern(pattern))
      if (fault !== undefined)
        context.addIssue(`expected a regular expression that works: ${fault}`)
    }),
  ),
)

const cleanRules = z.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, z.optional(z.boolean())])),
)

const clean = z.strictObject({
  profile: z.optional(z.enum(['careful', 'thorough'])),
  maxRemovedShare: z.optional(share),
  rules: z.optional(cleanRules),
  keep: z.optional(patterns),
  remove: z.optional(patterns),
})

const dedupe = z
  .strictObject({
    mode: z.optional(z.enum(MODES)),
    minCoverage: z.optional(share),
    maxConflicts: z.optional(share),
    windowDays: z.optional(duration),
    minLengthRatio: z.optional(share),
    sourceOrder: z.optional(names),
    same: z.optional(pairs),
    different: z.optional(pairs),
  })
  .check(
    z.superRefine((options, context) => {
      for (const problem of findPairProblems(options))
        context.addIssue({ code: 'custom', ...problem })
    }),
  )

const innerPage = z
  .string()
  .check(z.refine(isInnerPage, 'expected a path of a page, as feeds/index.html'))

const pages = z.strictObject({
  index: z.optional(innerPage),
  headlines: z.optional(size),
})

const sitemapNews = z.strictObject({ publication: z.optional(text) })

const languageTag = z
  .string()
  .check(z.refine(isLanguageTag, 'expected a language tag, as en or pt-BR'))
const timeZone = z.string().check(z.refine(isTimeZone, 'expected a time zone, as Europe/Lisbon'))
const permalink = z.string().check(z.startsWith('/', 'expected a path that begins with /'))

const config = z.strictObject({
  url: httpUrl,
  title: z.optional(text),
  description: z.optional(text),
  language: z.optional(languageTag),
  timeZone: z.optional(timeZone),
  formerUrls: z.optional(z.array(httpUrl)),
  author: z.optional(z.union([text, author])),
  copyright: z.optional(text),
  input: z.optional(text),
  output: z.optional(text),
  mediaFolders: z.optional(names),
  emails: z.optional(z.boolean()),
  tagScheme: z.optional(httpUrl),
  hub: z.optional(httpUrl),
  ttlMinutes: z.optional(count),
  license: z.optional(text),
  permalink: z.optional(permalink),
  tombstoneDays: z.optional(duration),
  siteNames: z.optional(names),
  maxFileBytes: z.optional(count),
  clean: z.optional(clean),
  dedupe: z.optional(dedupe),
  feeds: z.optional(feeds),
  pages: z.optional(z.union([z.boolean(), pages])),
  opml: z.optional(z.boolean()),
  sitemapNews: z.optional(z.union([z.boolean(), sitemapNews])),
  head: z.optional(z.boolean()),
  stylesheet: z.optional(z.boolean()),
  hosts: z.optional(z.array(z.enum(['netlify', 'cloudflare', 'nginx', 'caddy']))),
  maxAgeSeconds: z.optional(size),
  compress: z.optional(z.boolean()),
})

const objectByName = new Map<string, z.ZodMiniObject>([
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
export const configSchema: z.ZodMiniType<UserConfig> = config

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
