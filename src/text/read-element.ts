import type { Element, Root } from 'xast'

/** List the elements directly below a node, in order; all of them, or those of one name. */
export function listChildren(parent: Element | Root, name?: string): readonly Element[] {
  const elements: Element[] = []
  for (const child of parent.children) {
    if (child.type === 'element' && (name === undefined || child.name === name))
      elements.push(child)
  }
  return elements
}

/** Find the first element of a name directly below a node. */
export function findChild(parent: Element | Root, name: string): Element | undefined {
  for (const child of parent.children) {
    if (child.type === 'element' && child.name === name) return child
  }
  return undefined
}

/** Read the text that stands directly in an element, CDATA sections included. */
export function readText(element: Element): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') text += child.value
  }
  return text
}

/** Read the text of the first element of a name directly below a node; `undefined` where there is none. */
export function findText(parent: Element | Root, name: string): string | undefined {
  const child = findChild(parent, name)
  return child && readText(child)
}
