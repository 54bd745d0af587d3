import type { Element, Root } from 'hast'
import { createText } from './create-element.ts'
import { findLabels } from './labels.ts'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { visit } from './visit.ts'

/** What the ids of footnotes begin with before they are made unique. */
export const FOOTNOTE_PREFIX: string = 'feedwright-'

const LABEL_ID = 'footnote-label'
const BACK_NUMBER = /\d[\d-]*$/u

/** Give footnotes ids that no other item has and labels in the article's language; all other ids go. */
export function nameFootnotes(tree: Root, { options, idPrefix }: RenderContext): void {
  const labels = findLabels(options.language)
  visit(tree, 'element', (element) => {
    const { properties } = element
    const id = readProperty(element, 'id')
    if (id === LABEL_ID) element.children = [createText(labels.footnotes)]
    properties.id = id?.startsWith(FOOTNOTE_PREFIX) ? rename(id, idPrefix) : undefined
    if (!isFootnoteLink(element)) return
    const href = readProperty(element, 'href') ?? ''
    properties.href = `#${rename(href.slice(1), idPrefix)}`
    const number = BACK_NUMBER.exec(readProperty(element, 'ariaLabel') ?? '')?.[0]
    properties.ariaLabel = number === undefined ? undefined : `${labels.backToText} ${number}`
  })
}

function rename(id: string, prefix: string): string {
  return `${prefix}${id.slice(FOOTNOTE_PREFIX.length)}`
}

function isFootnoteLink({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties
}
