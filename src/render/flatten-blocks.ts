import type { ElementContent } from 'hast'
import { createText } from './create-element.ts'
import { isInline } from './read-content.ts'

/** Take what blocks hold out of them, with spaces between, so that it can stand within a paragraph. */
export function flattenBlocks(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = [...flattenBlocks(node.children)]
    if (isInline(node)) return [{ ...node, children }]
    return [createText(' '), ...children, createText(' ')]
  })
}
