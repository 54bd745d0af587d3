import type { Source } from '../model/source.ts'
import { buildPlainTree } from './build-plain-tree.ts'
import { levelHeadings } from './level-headings.ts'
import { putBackInHtml, putBackInTree } from './put-back.ts'
import type { RenderedArticle } from './render.ts'
import type { RenderOptions } from './render-options.ts'
import { setAside } from './set-aside.ts'
import { settleImages } from './settle-images.ts'
import { summarise } from './summarise.ts'
import { writeTree } from './write-tree.ts'

/**
 * Render a text, as `readBody` gives it, in which everything is plain, without parsers. Returns `undefined` for every
 * other text, and where something is to be reported: a plain tree knows no places.
 */
export function renderPlain(
  { format }: Source,
  text: string,
  options: RenderOptions,
): RenderedArticle | undefined {
  if (format !== 'markdown') return undefined
  const { text: rest, runs } = setAside(text, options)
  const tree = buildPlainTree(rest, options)
  if (tree === undefined) return undefined

  let isReported = false
  const report = (): void => {
    isReported = true
  }
  // What other transforms look for is not plain.
  levelHeadings(tree)
  settleImages(tree, { options, idPrefix: '', report })
  const whole = putBackInTree(tree, runs)
  if (isReported || whole === undefined) return undefined
  const html = putBackInHtml(writeTree(tree, options.language), runs)
  return { html, summary: summarise(whole), findings: [] }
}
