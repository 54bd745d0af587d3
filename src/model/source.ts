/** A stretch of a source text: offsets in UTF-16 code units, `end` exclusive. */
export type Range = {
  readonly start: number
  readonly end: number
}

/** How the body of a file is to be read. */
export type SourceFormat = 'markdown' | 'text'

/**
 * One file as decoded text, not changed in any way but for the byte order mark.
 * All offsets of blocks, removals and findings count in `text`.
 */
export type Source = {
  /** Path below the input folder, with `/` on every system. */
  readonly path: string
  readonly format: SourceFormat
  readonly text: string
  /** Where the body begins, behind the front matter and its closing delimiter's line end. */
  readonly bodyStart: number
}
