import type { Newsroom } from './companion.ts'
import { listFeedFiles } from './list-feed-files.ts'
import { listNews } from './list-news.ts'

/** A file with what a host is to say of it. */
export type ServedFile = {
  /** Path of its address, percent-encoded, from the `/` of its host on. */
  readonly path: string
  /** Names in the order in which they are written. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
}

/**
 * List the files whose headers a host can't guess from their names, feeds first: registered types, since many servers
 * say `text/xml` or nothing; a short life in caches; access for readers in browsers; and, with a hub,
 * the links that WebSub wants (https://www.w3.org/TR/websub/#discovery).
 */
export function listServedFiles({ feeds, site }: Newsroom): readonly ServedFile[] {
  const feedFiles = feeds.flatMap((feed) =>
    listFeedFiles(feed).map(({ address, mediaType }) =>
      describeFile(address, mediaType, site.maxAgeSeconds, linkHub(feed.hub, address)),
    ),
  )
  const opml = new URL('feeds.opml', site.url).href
  const sitemap = new URL('sitemap-news.xml', site.url).href
  const hasSitemap = site.sitemapNews !== undefined && listNews(feeds, site.url).length > 0
  return [
    ...feedFiles,
    ...(site.opml ? [describeFile(opml, 'text/x-opml', site.maxAgeSeconds)] : []),
    ...(hasSitemap ? [describeFile(sitemap, 'application/xml', site.maxAgeSeconds)] : []),
  ]
}

function linkHub(hub: string | undefined, self: string): string | undefined {
  return hub === undefined ? undefined : `<${hub}>; rel="hub", <${self}>; rel="self"`
}

function describeFile(
  address: string,
  mediaType: string,
  maxAgeSeconds: number,
  link?: string,
): ServedFile {
  // JSON is UTF-8 by definition and has no such parameter (RFC 8259).
  const type = mediaType.endsWith('json') ? mediaType : `${mediaType}; charset=utf-8`
  return {
    path: new URL(address).pathname,
    headers: [
      ['Content-Type', type],
      ['Cache-Control', `public, max-age=${maxAgeSeconds}`],
      ['Access-Control-Allow-Origin', '*'],
      ...(link === undefined ? [] : [['Link', link] as const]),
    ],
  }
}
