/** Where an article is to be published, and in which language. */
export type RenderOptions = {
  /** Absolute address of the site, ending in `/`: what addresses that begin with `/` are relative to. */
  readonly siteUrl: string
  /** Absolute address of the item: what all other relative addresses are relative to. */
  readonly itemUrl: string
  /** BCP 47; chooses the words that rendering adds, as the heading of the footnotes. */
  readonly language: string
}
