import { z } from 'zod'
import { ruleIds } from '../clean/rules.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { parseWebUrl } from '../text/parse-url.ts'
import type { UserConfig } from './user-config.ts'

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

const feed = z.strictObject({
  by: z.enum(['all', 'section']).optional(),
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  folder: z.string().refine(isInnerPath, 'expected a folder below the output folder').optional(),
  limit: z.int().min(1).optional(),
  windowHours: z.number().min(0).optional(),
})

const cleanRules = z.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, z.boolean().optional()])),
)

const clean = z.strictObject({
  profile: z.enum(['careful', 'thorough']).optional(),
  maxRemovedShare: share.optional(),
  rules: cleanRules.optional(),
})

const dedupe = z.strictObject({
  minCoverage: share.optional(),
  maxConflicts: share.optional(),
  windowDays: z.number().min(0).optional(),
  minLengthRatio: share.optional(),
  sourceOrder: names.optional(),
  same: pairs.optional(),
  different: pairs.optional(),
})

const config = z.strictObject({
  url: httpUrl,
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  language: z.string().refine(isLanguageTag, 'expected a language tag, as en or pt-BR').optional(),
  timeZone: z.string().refine(isTimeZone, 'expected a time zone, as Europe/Lisbon').optional(),
  author: z.union([z.string().min(1), author]).optional(),
  copyright: z.string().min(1).optional(),
  input: z.string().min(1).optional(),
  output: z.string().min(1).optional(),
  permalink: z.string().startsWith('/', 'expected a path that begins with /').optional(),
  siteNames: names.optional(),
  maxFileBytes: z.int().min(1).optional(),
  clean: clean.optional(),
  dedupe: dedupe.optional(),
  feeds: z.array(feed).min(1).optional(),
})

const objectByName = new Map<string, z.ZodObject>([
  ['author', author],
  ['clean', clean],
  ['clean.rules', cleanRules],
  ['dedupe', dedupe],
  ['feeds', feed],
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

function isLanguageTag(tag: string): boolean {
  return canonicaliseLanguage(tag) !== undefined
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined
  } catch {
    return false
  }
}
