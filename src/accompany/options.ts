/** What is written beside the feeds; `undefined` and `false` for what is not. */
export type AccompanyOptions = {
  readonly opml: boolean
  readonly head: boolean
  readonly stylesheet: boolean
  /** The name is the one that the publication has on Google News. */
  readonly sitemapNews: { readonly publication: string } | undefined
}
