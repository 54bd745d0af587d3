import type { Range } from '../model/source.ts'

/** The languages of front matter; `metadata` is Pelican's and MultiMarkdown's `Title: …` lines without delimiters. */
export type FrontMatterLanguage = 'yaml' | 'toml' | 'json' | 'metadata'

/** Where front matter stands in a text: the range is what lies between the delimiters, last line end excluded. */
export type FrontMatter = Range & {
  readonly language: FrontMatterLanguage
  /** Where the body begins, behind the closing delimiter's line end. */
  readonly bodyStart: number
}
