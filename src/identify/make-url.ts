import type { Facts } from '../model/facts.ts'
import { carryAddress } from '../text/carry-address.ts'
import { formatDay } from '../text/format-day.ts'
import { parseUrl } from '../text/parse-url.ts'
import { rememberLast } from '../text/remember-last.ts'
import { rememberSome } from '../text/remember-some.ts'
import { slugify } from '../text/slugify.ts'

/** What addresses and ids are made of beside the article's facts. */
export type UrlPattern = {
  /** Zone in which days begin, as the IANA database has it. */
  readonly timeZone: string
  /** Absolute address of the site, ending in `/`. */
  readonly siteUrl: string
  /** `:section :slug :year :month :day` between slashes. */
  readonly permalink: string
}

/**
 * Make the address of an article: the one that its front matter states, else the pattern filled in;
 * segments that stay empty, as `:section` of an article without one, are left out.
 */
export function makeUrl(facts: Facts, publishedMs: number, pattern: UrlPattern): string {
  if (facts.url !== undefined) return resolve(facts.url, pattern.siteUrl)
  const values: Values = {
    section: slugifyOften(facts.section ?? ''),
    slug: facts.slug,
    day: (from, to) => formatDay(publishedMs, pattern.timeZone).slice(from, to),
  }
  const path = readPermalink(pattern.permalink)
    .map((fill) => fill(values))
    .join('')
  return resolve(path.includes('//') ? path.replace(/\/{2,}/gu, '/') : path, pattern.siteUrl)
}

/** What a permalink is filled with. */
type Values = {
  readonly section: string
  readonly slug: string
  /** Part of the day as `2026-03-02`; worked out only for a permalink that shows it. */
  readonly day: (from: number, to: number) => string
}

type Fill = (values: Values) => string

const FILL_BY_NAME: ReadonlyMap<string, Fill> = new Map([
  [':section', ({ section }) => encodeURIComponent(section)],
  [':slug', ({ slug }) => encodeURIComponent(slug)],
  [':year', ({ day }) => day(0, 4)],
  [':month', ({ day }) => day(5, 7)],
  [':day', ({ day }) => day(8, 10)],
])

/* All articles share one permalink, and thousands a section. */
const readPermalink = rememberLast((permalink: string): readonly Fill[] =>
  permalink.split(/(:[a-z]+)/u).map((part) => FILL_BY_NAME.get(part) ?? (() => part)),
)
const slugifyOften = rememberSome(slugify)

const carrySite = rememberLast(carryAddress)

/** What parsing would leave as it is: no sign to encode, no `.` that is a step, no empty segment. */
const PLAIN_PATH = /^\/(?:[\w-][\w.~-]*(?:\/[\w-][\w.~-]*)*\/?)?$/

/* A path from the root is meant from the site's root, which need not be its host's. */
function resolve(address: string, siteUrl: string): string {
  const site = carrySite(siteUrl)
  // Addresses and ids are joined: what `+` makes keeps its parts, 12 MB for 100,000 stories.
  if (PLAIN_PATH.test(address) && site.endsWith('/')) return [site, address.slice(1)].join('')
  const absolute = address.startsWith('/') ? undefined : parseUrl(address)
  return carryAddress(absolute?.href ?? new URL(address.replace(/^\/+/u, ''), siteUrl).href)
}
