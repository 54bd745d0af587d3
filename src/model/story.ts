import type { Article } from './article.ts'
import type { Copy } from './cluster.ts'

/** What a story is known by when its file was renamed or edited; the state describes both. */
export type StoryMarks = { readonly contentHash: string; readonly sketch: string }

/** A cluster with its identity: what is published of it under which id and dates. */
export type Story = {
  /** Absolute IRI. */
  readonly id: string
  /** Absolute http(s) address. */
  readonly url: string
  readonly article: Article
  readonly copies: readonly Copy[]
  /** Milliseconds since 1970 UTC, whole seconds. */
  readonly publishedMs: number
  /** Milliseconds since 1970 UTC, whole seconds, never before `publishedMs`. */
  readonly updatedMs: number
  /** When it last came back after it was taken back, milliseconds since 1970 UTC. */
  readonly backMs: number | undefined
  /** Work out what it is known by later: only what a feed carries is ever asked. */
  readonly readMarks: () => StoryMarks
}
