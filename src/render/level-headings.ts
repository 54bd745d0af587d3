import type { Root } from 'hast'
import { readProperty } from './read-property.ts'
import { visit } from './visit.ts'

/* Footnotes belong to the whole article, not to its last section. */
const FOOTNOTES_ID = 'footnote-label'
const HEADING = /^h([1-6])$/u
const TOP_LEVEL = 2
const LOWEST_LEVEL = 6

/** Close gaps between heading levels, starting at `h2`: the title of the item is the `h1`. */
export function levelHeadings(tree: Root): void {
  const written: number[] = []
  visit(tree, 'element', (element) => {
    const level = Number(HEADING.exec(element.tagName)?.[1] ?? 0)
    if (level === 0) return
    const isFootnotes = readProperty(element, 'id') === FOOTNOTES_ID
    while ((written.at(-1) ?? 0) >= (isFootnotes ? 1 : level)) written.pop()
    element.tagName = `h${Math.min(TOP_LEVEL + written.length, LOWEST_LEVEL)}`
    written.push(level)
  })
}
