import type { Format } from './format.ts'

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const jsonFeed: Format = {
  name: 'json',
  fileName: 'feed.json',
  mediaType: 'application/feed+json',
  addressOf: (feed) => feed.addresses.json,
  loadRender: async () => (await import('./render-json-feed.ts')).renderJsonFeed,
}
