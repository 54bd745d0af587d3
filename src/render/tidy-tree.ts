import type { Element, ElementContent, Root, RootContent } from 'hast'
import { createText } from './create-element.ts'

const SPACES = /[ \t\n\r\f]+/gu
const BLANK = /^[ \t\n\r\f]*$/u

/* Without content they are nothing but a gap. */
const EMPTY_IS_NOTHING =
  /^(?:p|h[2-6]|div|section|article|aside|header|footer|nav|address|blockquote|pre|ul|ol|menu|dl|figure|figcaption|details|picture|caption|span|em|strong|b|i|u|s|mark|small|sub|sup|q|cite|del|ins|abbr|dfn)$/u
const LINE_OF_BREAKS = /^(?:p|h[2-6])$/u

/* White space at their edges is not shown. */
const HOLDS_LINES = /^(?:p|h[2-6]|li|td|th|dt|dd|figcaption|caption|summary|address)$/u

/** Fold white space outside of `pre`, drop comments and elements that hold nothing, trim. */
export function tidyTree(tree: Root): void {
  tidy(tree, false)
  trimEdges(tree)
}

function tidy(parent: Root | Element, isPre: boolean): void {
  const children: RootContent[] = []
  let pending: string[] = []
  for (const child of parent.children.flatMap((node) => tidyNode(node, isPre))) {
    if (child.type === 'text') {
      pending.push(child.value)
      continue
    }
    pushText(children, pending, isPre)
    pending = []
    children.push(child)
  }
  pushText(children, pending, isPre)
  parent.children = children as ElementContent[]
}

function tidyNode(node: RootContent, isPre: boolean): readonly RootContent[] {
  if (node.type === 'comment' || node.type === 'doctype') return []
  if (node.type !== 'element') return [node]

  tidy(node, isPre || node.tagName === 'pre')
  if (node.tagName === 'pre') dropFirstLineFeed(node)
  if (!isPre && HOLDS_LINES.test(node.tagName)) trimEdges(node)
  return isNothing(node) ? node.children.filter((child) => child.type === 'text') : [node]
}

function pushText(children: RootContent[], parts: readonly string[], isPre: boolean): void {
  const value = parts.join('')
  if (value === '') return
  const fold = (spaces: string): string => (spaces.includes('\n') ? '\n' : ' ')
  children.push(createText(isPre ? value : value.replace(SPACES, fold)))
}

function isNothing({ tagName, children }: Element): boolean {
  if (!EMPTY_IS_NOTHING.test(tagName)) return false
  const hasOnlyBreaks = LINE_OF_BREAKS.test(tagName)
  return children.every(
    (child) =>
      isBlank(child) || (hasOnlyBreaks && child.type === 'element' && child.tagName === 'br'),
  )
}

function isBlank(node: RootContent | undefined): boolean {
  return node?.type === 'text' && BLANK.test(node.value)
}

/* White space is folded already: at most one character. */
function trimEdges({ children }: Root | Element): void {
  const first = children[0]
  if (first?.type === 'text') first.value = first.value.replace(/^[ \n]/u, '')
  const last = children.at(-1)
  if (last?.type === 'text') last.value = last.value.replace(/[ \n]$/u, '')
  if (last?.type === 'text' && last.value === '') children.pop()
  if (first?.type === 'text' && first.value === '') children.shift()
}

/** HTML parsers drop a line feed that follows `<pre>`: what is read must be what was written. */
function dropFirstLineFeed({ children }: Element): void {
  const first = children[0]
  if (first?.type === 'text') first.value = first.value.replace(/^\n+/u, '')
}
