import type { Format } from './format.ts'

/** RSS 2.0, https://www.rssboard.org/rss-specification and its best practices profile. */
export const rss: Format = {
  name: 'rss',
  fileName: 'rss.xml',
  mediaType: 'application/rss+xml',
  addressOf: (feed) => feed.addresses.rss,
  loadRender: async () => (await import('./render-rss.ts')).renderRss,
}
