import type { Element } from 'xast'
import { findChild, listChildren, readText } from '../text/read-element.ts'
import type { Seen } from './seen-feed.ts'

/** See the text of the first element of a name directly below another; white space around it counts nothing. */
export function seeText(parent: Element, name: string): Seen | undefined {
  const child = findChild(parent, name)
  return child && { text: readText(child).trim(), spot: child }
}

/** See the texts of all elements of a name directly below another. */
export function seeTexts(parent: Element, name: string): readonly Seen[] {
  return listChildren(parent, name).map((child) => ({ text: readText(child).trim(), spot: child }))
}

/** See an attribute; its spot is the element, since parsers don't tell more. */
export function seeAttribute(element: Element, name: string): Seen | undefined {
  const text = element.attributes[name]
  return text === undefined || text === null ? undefined : { text, spot: element }
}
