/** The page of all feeds, and one beside each feed. */
type PageOptions = {
  /** Path of the page of all feeds below the output folder. */
  readonly index: string
  /** How many of the newest headlines it shows. */
  readonly headlines: number
}

/** A host, or a server, that can be told how to serve the feeds. */
type Host = 'netlify' | 'cloudflare' | 'nginx' | 'caddy'

/** What is written beside the feeds; `undefined` and `false` for what is not. */
export type AccompanyOptions = {
  readonly pages: PageOptions | undefined
  /** IANA zone of the dates that people read. */
  readonly timeZone: string
  readonly hosts: readonly Host[]
  /** How long caches keep a feed, in seconds. */
  readonly maxAgeSeconds: number
  /** Whether a `.gz` and a `.br` lie beside each file. */
  readonly compress: boolean
  readonly opml: boolean
  readonly head: boolean
  readonly stylesheet: boolean
  /** The name is the one that the publication has on Google News. */
  readonly sitemapNews: { readonly publication: string } | undefined
}
