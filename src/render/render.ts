import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import type { Finding } from '../model/finding.ts'
import type { Range, Source } from '../model/source.ts'
import { findPlace } from '../text/find-place.ts'
import { buildMarkdownTree, parseSafely } from './build-markdown-tree.ts'
import { buildTextTree } from './build-text-tree.ts'
import { findCdataEnd, makeCdataEnd } from './find-cdata-end.ts'
import { finishTree } from './finish-tree.ts'
import { createLossLog, type LossLog } from './loss-log.ts'
import { putBackInHtml, putBackInTree } from './put-back.ts'
import { readBody } from './read-body.ts'
import type { RenderContext } from './render-context.ts'
import type { RenderOptions } from './render-options.ts'
import { renderPlain } from './render-plain.ts'
import { setAside } from './set-aside.ts'
import { summarise } from './summarise.ts'

/** What feeds carry of the text of an article. */
export type RenderedArticle = {
  /** Sanitised HTML with absolute addresses, `''` for an article without text. */
  readonly html: string
  /** Plain text on one line. */
  readonly summary: string | undefined
  readonly findings: readonly Finding[]
}

/**
 * Render the body of an article as HTML that every reader can show as it stands, and as a summary.
 * `left` are the ranges of its text that are not published, sorted by start. Never throws, whatever the text.
 */
export function renderArticle(
  source: Source,
  left: readonly Range[],
  options: RenderOptions,
): RenderedArticle {
  const text = readBody(source, left)
  return renderPlain(source, text, options) ?? renderByParsers(source, text, options)
}

/** Render a text, as `readBody` gives it, in which not everything is plain. */
export function renderByParsers(
  source: Source,
  text: string,
  options: RenderOptions,
): RenderedArticle {
  return renderAround(source, text, options) ?? renderWhole(source, text, options)
}

/** Render a text by what can render any; a shorter way must lead to the same. */
export function renderWhole(source: Source, text: string, options: RenderOptions): RenderedArticle {
  const log = createLossLog(source)
  const context = makeContext(text, options, log)
  const tree =
    source.format === 'markdown' ? buildMarkdownTree(text, context) : buildText(text, context)
  const html = finishTree(tree, context)
  return { html, summary: summarise(tree), findings: log.listFindings() }
}

/** Render Markdown around what is plain in it; `undefined` where nothing is, or where it depends on what is around it. */
function renderAround(
  source: Source,
  text: string,
  options: RenderOptions,
): RenderedArticle | undefined {
  const log = createLossLog(source)
  const context = makeContext(text, options, log)
  const { text: rest, runs } = setAside(text, options)
  if (source.format !== 'markdown' || runs.length === 0) return undefined
  const tree = parseSafely(rest, context.report)
  if (!('children' in tree)) return undefined
  const html = finishTree(tree, context)
  const whole = putBackInTree(tree, runs)
  if (whole === undefined) return undefined
  return {
    html: putBackInHtml(html, runs),
    summary: summarise(whole),
    findings: log.listFindings(),
  }
}

function makeContext(text: string, options: RenderOptions, { report }: LossLog): RenderContext {
  return { options, idPrefix: makeIdPrefix(text), report }
}

function buildText(text: string, { report }: RenderContext): Root {
  const cdataEnd = findCdataEnd(text)
  if (cdataEnd !== -1) report(makeCdataEnd(findPlace(text, cdataEnd)))
  return buildTextTree(text)
}

function makeIdPrefix(text: string): string {
  return `n${createHash('sha256').update(text).digest('hex').slice(0, 8)}-`
}
