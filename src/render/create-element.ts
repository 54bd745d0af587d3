import type { Element, ElementContent, Properties, Text } from 'hast'

/** Create an element. */
export function createElement(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}

/** Create a text node. */
export function createText(value: string): Text {
  return { type: 'text', value }
}
