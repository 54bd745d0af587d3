import type { Element, ElementContent, Root, RootContent } from 'hast'

/** What stands around an element. */
export type Surroundings = {
  readonly parent: Root | Element
  readonly isInLink: boolean
}

/** Says what stands in the place of an element; its descendants are rewritten already. */
export type Rewrite = (element: Element, around: Surroundings) => readonly ElementContent[]

/** Rewrite every element of a tree, the innermost first. The depth of the tree must be bounded: this recurses. */
export function rewriteElements(
  parent: Root | Element,
  rewrite: Rewrite,
  isInLink: boolean = false,
): void {
  const around = { parent, isInLink }
  const children: RootContent[] = []
  for (const child of parent.children) {
    if (child.type !== 'element') {
      children.push(child)
      continue
    }
    rewriteElements(child, rewrite, isInLink || child.tagName === 'a')
    // Not spread: an element can have more children than a call can have arguments.
    for (const node of rewrite(child, around)) children.push(node)
  }
  parent.children = children as Element['children']
}
