import type { Element, ElementContent, Root } from 'hast'
import { normaliseLine } from '../text/normalise-text.ts'
import { createText } from './create-element.ts'
import { createLink, nameAddress } from './create-link.ts'
import { findLabels } from './labels.ts'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { rewriteElements, type Surroundings } from './rewrite-elements.ts'

/**
 * Let readers start video and audio themselves, and put a link beside for those that can't play it.
 * Drop media without an address.
 */
export function linkMedia(tree: Root, context: RenderContext): void {
  rewriteElements(tree, (element, around) =>
    element.tagName === 'video' || element.tagName === 'audio'
      ? linkMedium(element, around, context)
      : [element],
  )
}

function linkMedium(
  medium: Element,
  around: Surroundings,
  { options, report }: RenderContext,
): readonly ElementContent[] {
  const { tagName, properties } = medium
  // What else it holds is meant for browsers of the past: the link beside does its work.
  medium.children = medium.children.filter((child) => child.type === 'element' && isPart(child))
  const address = [medium, ...medium.children]
    .map((node) =>
      node.type === 'element' && node.tagName !== 'track' ? readProperty(node, 'src') : undefined,
    )
    .find((src) => src !== undefined)
  if (address === undefined) {
    report({
      ruleId: 'unsafe-element',
      severity: 'warning',
      subject: `\`<${tagName}>\` without an address`,
      expected: 'an http or https address: left out',
      spot: medium.position?.start,
    })
    return []
  }
  properties.controls = true
  const title = readProperty(medium, 'title') ?? readProperty(medium, 'ariaLabel') ?? ''
  const labels = findLabels(options.language)
  const label = tagName === 'video' ? labels.video : labels.audio
  const text = normaliseLine(title) || `${label} (${nameAddress(address)})`
  const link = createLink(address, text, around)
  const isParagraph = link.type === 'element' && link.tagName === 'p'
  return isParagraph ? [medium, createText('\n'), link] : [medium, createText(' '), link]
}

function isPart({ tagName, properties }: Element): boolean {
  return (tagName === 'source' || tagName === 'track') && properties.src !== undefined
}
