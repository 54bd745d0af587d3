import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import type { Finding } from '../model/finding.ts'
import type { Range, Source } from '../model/source.ts'
import { blankRanges } from '../text/blank-ranges.ts'
import { findPlace } from '../text/find-place.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { buildMarkdownTree, parseSafely } from './build-markdown-tree.ts'
import { buildPlainTree } from './build-plain-tree.ts'
import { buildTextTree } from './build-text-tree.ts'
import { findCdataEnd, makeCdataEnd } from './find-cdata-end.ts'
import { finishTree } from './finish-tree.ts'
import { createLossLog, type LossLog } from './loss-log.ts'
import { putBackInHtml, putBackInTree } from './put-back.ts'
import type { RenderContext } from './render-context.ts'
import type { RenderOptions } from './render-options.ts'
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
  const blanked = blankRanges(source.text, [{ start: 0, end: source.bodyStart }, ...left])
  const text = normaliseText(blanked).replace(/\r\n?/gu, '\n')
  const isMarkdown = source.format === 'markdown'
  return (isMarkdown && renderAround(source, text, options)) || renderWhole(source, text, options)
}

/** Render a normalised text by what can render any; a shorter way must lead to the same. */
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
  const plain = buildPlainTree(rest, options)
  if (plain === undefined && runs.length === 0) return undefined
  const tree = plain ?? parseSafely(rest, context.report)
  if (!('children' in tree)) return undefined
  const html = finishTree(tree, context)
  const findings = log.listFindings()
  // A plain tree knows no places to report.
  if (plain !== undefined && findings.length > 0) return undefined
  const whole = putBackInTree(tree, runs)
  if (whole === undefined) return undefined
  return { html: putBackInHtml(html, runs), summary: summarise(whole), findings }
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
