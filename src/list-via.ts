import type { Config } from './config/config.ts'
import { makeUrl } from './identify/make-url.ts'
import type { Via } from './model/item.ts'
import type { Story } from './model/story.ts'
import { carryAddress } from './text/carry-address.ts'

/** List where the copies of a story stand, if the configuration wants it told: at their originals, else on the site. */
export function listVia(story: Story, config: Config): readonly Via[] {
  if (config.dedupe.mode !== 'merge') return []
  const pattern = { timeZone: config.timeZone, permalink: config.permalink, siteUrl: config.url }
  const titleByUrl = new Map(
    story.copies.map(({ article: { facts } }): [string, string] => {
      const url =
        facts.canonicalUrl ?? makeUrl(facts, facts.publishedMs ?? story.publishedMs, pattern)
      return [carryAddress(url), facts.source ?? facts.title]
    }),
  )
  titleByUrl.delete(story.url)
  return [...titleByUrl]
    .map(([url, title]) => ({ url, title }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}
