import type { Root } from 'hast'
import { completeLinks } from './complete-links.ts'
import { dropUnsafeElements } from './drop-unsafe-elements.ts'
import { levelHeadings } from './level-headings.ts'
import { linkEmbeds } from './link-embeds.ts'
import { linkMedia } from './link-media.ts'
import { loadLazyMedia } from './load-lazy-media.ts'
import { nameFootnotes } from './name-footnotes.ts'
import { normaliseStrings } from './normalise-strings.ts'
import type { RenderContext, Transform } from './render-context.ts'
import { reportAttributes } from './report-attributes.ts'
import { resolveAddresses } from './resolve-addresses.ts'
import { settleImages } from './settle-images.ts'
import { writeTree } from './write-tree.ts'

/** From parsed to publishable HTML, in this order: addresses are absolute once `resolveAddresses` is through. */
const TRANSFORMS: readonly Transform[] = [
  normaliseStrings,
  levelHeadings,
  loadLazyMedia,
  linkEmbeds,
  reportAttributes,
  dropUnsafeElements,
  nameFootnotes,
  resolveAddresses,
  settleImages,
  linkMedia,
  completeLinks,
]

/** Make publishable HTML of a tree. The tree is changed to what an article is summed up from. */
export function finishTree(tree: Root, context: RenderContext): string {
  for (const transform of TRANSFORMS) transform(tree, context)
  return writeTree(tree, context.options.language)
}
