import type { Facts } from '../model/facts.ts'
import { carryAddress } from '../text/carry-address.ts'
import { formatDay } from '../text/format-day.ts'
import { parseUrl } from '../text/parse-url.ts'
import { rememberLast } from '../text/remember-last.ts'
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
  const day = formatDay(publishedMs, pattern.timeZone)
  const valueByName: Record<string, string> = {
    section: slugify(facts.section ?? ''),
    slug: facts.slug,
    year: day.slice(0, 4),
    month: day.slice(5, 7),
    day: day.slice(8, 10),
  }
  const path = pattern.permalink
    .replace(/:([a-z]+)/gu, (whole, name: string) => {
      const value = valueByName[name]
      return value === undefined ? whole : encodeURIComponent(value)
    })
    .replace(/\/{2,}/gu, '/')
  return resolve(path, pattern.siteUrl)
}

const carrySite = rememberLast(carryAddress)

/** What parsing would leave as it is: no sign to encode, no `.` that is a step, no empty segment. */
const PLAIN_PATH = /^\/(?:[\w-][\w.~-]*(?:\/[\w-][\w.~-]*)*\/?)?$/

/* A path from the root is meant from the site's root, which need not be its host's. */
function resolve(address: string, siteUrl: string): string {
  const site = carrySite(siteUrl)
  if (PLAIN_PATH.test(address) && site.endsWith('/')) return site + address.slice(1)
  const absolute = address.startsWith('/') ? undefined : parseUrl(address)
  return carryAddress(absolute?.href ?? new URL(address.replace(/^\/+/u, ''), siteUrl).href)
}
