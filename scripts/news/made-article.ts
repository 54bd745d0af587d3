/** A made-up article, ready to be compared. */
export type MadeArticle = {
  readonly id: string
  /** Paragraphs with blank lines between them. */
  readonly text: string
  /** Milliseconds since 1970 UTC. */
  readonly dateMs: number
}
