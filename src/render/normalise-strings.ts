import type { Root } from 'hast'
import { normaliseText } from '../text/normalise-text.ts'
import { visit } from './visit.ts'

/** Normalise every text and attribute: character references can bring back what the source may not hold. */
export function normaliseStrings(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = normaliseText(node.value)
    if (node.type !== 'element') return
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = normaliseText(value)
    }
  })
}
