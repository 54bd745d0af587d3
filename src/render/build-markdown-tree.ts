import type { Root } from 'hast'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { findPlace } from '../text/find-place.ts'
import { buildTextTree } from './build-text-tree.ts'
import { findCdataEndInMarkdown, makeCdataEnd } from './find-cdata-end.ts'
import type { Loss } from './loss.ts'
import { measureDepth } from './measure-depth.ts'
import { isHtmlTooDeep } from './measure-html.ts'
import { findOverload, MAX_DEPTH, makeTooDeep } from './measure-markup.ts'
import { FOOTNOTE_PREFIX } from './name-footnotes.ts'
import { parseHtml } from './parse-html.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { prepareMarkdown } from './prepare-markdown.ts'
import type { RenderContext } from './render-context.ts'
import { reportHiddenMarkup } from './report-hidden-markup.ts'
import { surveyMarkdown } from './survey-markdown.ts'

/* HTML that nests is deeper than the Markdown around it. */
const MAX_TREE_DEPTH = 2 * MAX_DEPTH

const TABLE_TAG = /<table/iu

const OPTIONS: Options = { allowDangerousHtml: true, clobberPrefix: FOOTNOTE_PREFIX }
const translator = unified().use(remarkRehype, OPTIONS).freeze()

/**
 * Build the HTML tree of Markdown and of the HTML that is written in it. What is too deep or too slow for the parsers
 * is reported and becomes plain text.
 */
export function buildMarkdownTree(text: string, { report }: RenderContext): Root {
  const result = parseSafely(text, report)
  if ('children' in result) return result

  report(result)
  return buildTextTree(text)
}

/** Build the tree, or say why it can't be done. */
export function parseSafely(text: string, report: RenderContext['report']): Root | Loss {
  const overload = findOverload(text)
  if (overload !== undefined) return overload
  try {
    return parse(text, report)
  } catch (error) {
    // The parsers recurse: what they can't hold is too deep.
    if (error instanceof RangeError) return makeTooDeep(undefined)
    return {
      ruleId: 'unreadable-markdown',
      severity: 'error',
      subject: 'failure of the Markdown parser',
      expected: 'readable Markdown: published as plain text, marks and all',
      sample: error instanceof Error ? error.message : String(error),
      spot: undefined,
    }
  }
}

function parse(text: string, report: RenderContext['report']): Root | Loss {
  const markdown = parseMarkdown(text)
  if (measureDepth(markdown) > MAX_DEPTH) return makeTooDeep(undefined)
  const { html, needsHtmlParser } = surveyMarkdown(markdown)
  if (isHtmlTooDeep(html)) return makeTooDeep(undefined)

  const cdataEnd = findCdataEndInMarkdown(markdown, text)
  if (cdataEnd !== -1) report(makeCdataEnd(findPlace(text, cdataEnd)))
  reportHiddenMarkup(markdown, report)
  prepareMarkdown(markdown)
  const tree = translator.runSync(markdown)
  if (!needsHtmlParser) return tree
  let parsed = parseHtml(tree)
  // What a table may not hold moves out of it, to where a parser may not want it either.
  if (html.some((value) => TABLE_TAG.test(value))) parsed = parseHtml(parsed)
  return measureDepth(parsed) > MAX_TREE_DEPTH ? makeTooDeep(undefined) : parsed
}
