import type { AccompanyOptions } from '../accompany/options.ts'
import type { UserConfig } from './user-config.ts'

/** Fill in the defaults of what is written beside the feeds; `title` is the site's. */
export function completeCompanions(user: UserConfig, title: string): AccompanyOptions {
  return {
    opml: user.opml ?? true,
    head: user.head ?? true,
    stylesheet: user.stylesheet ?? true,
    sitemapNews: completeSitemapNews(user.sitemapNews ?? true, title),
  }
}

function completeSitemapNews(
  wanted: NonNullable<UserConfig['sitemapNews']>,
  title: string,
): AccompanyOptions['sitemapNews'] {
  if (wanted === false) return undefined
  return { publication: (wanted === true ? undefined : wanted.publication) ?? title }
}
