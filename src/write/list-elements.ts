import type { Element, Root } from 'xast'
import { listChildren } from './read-element.ts'

/** List all elements of a tree, parents before their children. A loop, since a document's depth is not ours. */
export function listElements(root: Root): readonly Element[] {
  const elements = [...listChildren(root)]
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    if (element === undefined) continue
    for (const child of listChildren(element)) elements.push(child)
  }
  return elements
}
