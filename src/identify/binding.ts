import type { Article } from '../model/article.ts'
import type { Copy } from '../model/cluster.ts'
import type { PublishedItem } from '../model/state.ts'

/** An article to publish, its copies, and the item that the last build published of this story. */
export type Binding = {
  readonly article: Article
  readonly copies: readonly Copy[]
  readonly published: PublishedItem | undefined
}

/** An article that may be a published story or another one: only people can tell. */
export type Doubt = {
  readonly article: Article
  readonly item: PublishedItem
}
