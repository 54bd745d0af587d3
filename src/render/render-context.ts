import type { Root } from 'hast'
import type { Loss } from './loss.ts'
import type { RenderOptions } from './render-options.ts'

/** What the transforms of one article share. */
export type RenderContext = {
  readonly options: RenderOptions
  /** Put before the ids of footnotes; derived from the text, so that two items on one page do not meet. */
  readonly idPrefix: string
  readonly report: (loss: Loss) => void
}

/** One step on the way from parsed to publishable HTML; changes the tree in place. */
export type Transform = (tree: Root, context: RenderContext) => void
