import type { AccompanyOptions } from '../accompany/options.ts'
import type { UserConfig } from './user-config.ts'

/** Fill in the defaults of what is written beside the feeds; `title` is the site's. */
export function completeCompanions(
  user: UserConfig,
  title: string,
): Omit<AccompanyOptions, 'timeZone'> {
  return {
    pages: completePages(user.pages ?? true),
    opml: user.opml ?? true,
    hosts: user.hosts ?? [],
    maxAgeSeconds: user.maxAgeSeconds ?? 600,
    compress: user.compress ?? false,
    head: user.head ?? true,
    stylesheet: user.stylesheet ?? true,
    sitemapNews: completeSitemapNews(user.sitemapNews ?? true, title),
  }
}

function completePages(wanted: NonNullable<UserConfig['pages']>): AccompanyOptions['pages'] {
  if (wanted === false) return undefined
  const { index = 'index.html', headlines = 12 } = wanted === true ? {} : wanted
  return { index, headlines }
}

function completeSitemapNews(
  wanted: NonNullable<UserConfig['sitemapNews']>,
  title: string,
): AccompanyOptions['sitemapNews'] {
  if (wanted === false) return undefined
  return { publication: (wanted === true ? undefined : wanted.publication) ?? title }
}
