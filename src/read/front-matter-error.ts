/** What can be wrong with front matter as a whole. */
export type FrontMatterRule = 'front-matter-syntax' | 'front-matter-code' | 'yaml-bomb'

/** Say why front matter can't be read, and where: an offset into the text that was to be parsed, if known. */
export class FrontMatterError extends Error {
  readonly ruleId: FrontMatterRule
  readonly offset: number

  constructor(ruleId: FrontMatterRule, message: string, offset: number) {
    super(message)
    this.name = 'FrontMatterError'
    this.ruleId = ruleId
    this.offset = offset
  }
}
