import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Finding } from '../model/finding.ts'
import type { Range, Source } from '../model/source.ts'
import { blankRanges } from '../text/blank-ranges.ts'
import { findPlace } from '../text/find-place.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { buildMarkdownTree } from './build-markdown-tree.ts'
import { buildTextTree } from './build-text-tree.ts'
import { completeLinks } from './complete-links.ts'
import { dropUnsafeElements } from './drop-unsafe-elements.ts'
import { findCdataEnd, makeCdataEnd } from './find-cdata-end.ts'
import { levelHeadings } from './level-headings.ts'
import { linkEmbeds } from './link-embeds.ts'
import { linkMedia } from './link-media.ts'
import { loadLazyMedia } from './load-lazy-media.ts'
import { createLossLog } from './loss-log.ts'
import { markDirection } from './mark-direction.ts'
import { nameFootnotes } from './name-footnotes.ts'
import { normaliseStrings } from './normalise-strings.ts'
import type { RenderContext, Transform } from './render-context.ts'
import type { RenderOptions } from './render-options.ts'
import { reportAttributes } from './report-attributes.ts'
import { resolveAddresses } from './resolve-addresses.ts'
import { SANITISE_SCHEMA } from './sanitise-schema.ts'
import { settleImages } from './settle-images.ts'
import { summarise } from './summarise.ts'
import { tidyTree } from './tidy-tree.ts'

/** What feeds carry of the text of an article. */
export type RenderedArticle = {
  /** Sanitised HTML with absolute addresses, `''` for an article without text. */
  readonly html: string
  /** Plain text on one line. */
  readonly summary: string | undefined
  readonly findings: readonly Finding[]
}

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

const sanitiser = unified().use(rehypeSanitize, SANITISE_SCHEMA).freeze()
const writer = unified()
  .use(rehypeStringify, {
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  })
  .freeze()

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
  const log = createLossLog(source)
  const context: RenderContext = { options, idPrefix: makeIdPrefix(text), report: log.report }
  const tree = buildTree(source, text, context)
  for (const transform of TRANSFORMS) transform(tree, context)
  const summary = summarise(tree)
  const safeTree = sanitiser.runSync(tree)
  tidyTree(safeTree)
  markDirection(safeTree, options.language)
  // `]]>` is no markup in HTML, but it is in XML.
  const html = writer.stringify(safeTree).replaceAll(']]>', ']]&gt;')
  return { html, summary, findings: log.listFindings() }
}

function buildTree({ format }: Source, text: string, context: RenderContext): Root {
  if (format === 'markdown') return buildMarkdownTree(text, context)

  const cdataEnd = findCdataEnd(text)
  if (cdataEnd !== -1) context.report(makeCdataEnd(findPlace(text, cdataEnd)))
  return buildTextTree(text)
}

function makeIdPrefix(text: string): string {
  return `n${createHash('sha256').update(text).digest('hex').slice(0, 8)}-`
}
