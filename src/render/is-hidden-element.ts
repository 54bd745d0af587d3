import type { Element } from 'hast'
import { readProperty } from './read-property.ts'

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu

/** Tell whether a page hides an element from its readers. */
export function isHiddenElement(element: Element): boolean {
  return (
    readProperty(element, 'hidden') !== undefined ||
    HIDING_STYLE.test(readProperty(element, 'style') ?? '')
  )
}
