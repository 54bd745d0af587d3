import type { Element, ElementContent, Root } from 'hast'
import { nameAddress } from './create-link.ts'
import { readContent } from './read-content.ts'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { rewriteElements } from './rewrite-elements.ts'
import { visit } from './visit.ts'

/** Give every link a text: a linked image without a description names where it leads. Unwrap links that lead nowhere. */
export function completeLinks(tree: Root, context: RenderContext): void {
  rewriteElements(tree, (element) =>
    element.tagName === 'a' ? completeLink(element, context) : [element],
  )
}

function completeLink(link: Element, { report }: RenderContext): readonly ElementContent[] {
  const address = readProperty(link, 'href')
  if (address === undefined) return link.children
  if (readContent({ ...link, properties: {} }).trim() !== '') return [link]

  const images: Element[] = []
  visit(link, 'element', (element: Element) => {
    if (element.tagName === 'img') images.push(element)
  })
  const first = images[0]
  if (first === undefined) {
    report({
      ruleId: 'link-without-text',
      severity: 'warning',
      subject: 'link without text',
      expected: 'words that say where it leads: left out',
      sample: address,
      spot: link.position?.start,
    })
    return link.children
  }
  const isDescribed = images.some((image) => readProperty(image, 'alt')?.trim() !== '')
  if (!isDescribed) first.properties.alt = nameAddress(address)
  return [link]
}
