import type { Root } from 'mdast'
import { visit } from './visit.ts'

/** What was found in parsed Markdown. */
export type Survey = {
  /** HTML written into the text, in order, `''` for each block of Markdown between. */
  readonly html: readonly string[]
  /** Whether an HTML parser has to see the article: HTML in the text, or a link that may hold the mark of a footnote. */
  readonly needsHtmlParser: boolean
}

const BLOCK = /^(?:paragraph|heading|listItem|tableCell|code|blockquote)$/u

/** Survey a tree whose depth is bounded for what the HTML parser will meet. */
export function surveyMarkdown(tree: Root): Survey {
  const html: string[] = []
  let needsHtmlParser = false
  visit(tree, (node) => {
    if (node.type === 'html') html.push(node.value)
    if (BLOCK.test(node.type)) html.push('')
    needsHtmlParser ||= node.type === 'html' || node.type === 'footnoteReference'
  })
  return { html, needsHtmlParser }
}
