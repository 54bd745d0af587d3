import type { Article } from './article.ts'

/** What tells that two articles are one story: their words, the configuration, or the `canonical_url` of one of them. */
export type Evidence = 'words' | 'configuration' | 'canonical address'

/** A member of a cluster that is not published because another one is. */
export type Copy = {
  readonly article: Article
  /** The member that it was found to copy. */
  readonly of: Article
  readonly evidence: Evidence
  /** Share of the shorter text's words that stand in the longer one, in runs of three; 0 to 1. */
  readonly coverage: number
  /** Differing numbers and names per covered word. */
  readonly conflicts: number
}

/** Articles that tell one story in one text. */
export type Cluster = {
  /** The member to publish, as long as none was published before. */
  readonly canonical: Article
  /** Sorted by path; empty for a story that came once. */
  readonly copies: readonly Copy[]
  /** Why this member is the canonical one, in words. */
  readonly reason: string
}
