import type { Range, Source } from '../../src/model/source.ts'
import { cutLines } from '../../src/text/cut-lines.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'

/** Take ranges out of a text as `clean --write` does: an empty line stays where two paragraphs would run together. */
export function cutOut(source: Source, ranges: readonly Range[]): string {
  const cuts = cutLines({ ...source, blocks: splitBlocks(source) }, ranges)
  const starts = [0, ...cuts.map(({ end }) => end)]
  return starts.map((start, at) => source.text.slice(start, cuts[at]?.start)).join('')
}
