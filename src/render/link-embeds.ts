import type { Element, ElementContent, Root } from 'hast'
import { normaliseLine } from '../text/normalise-text.ts'
import { createLink, nameAddress } from './create-link.ts'
import { flattenBlocks } from './flatten-blocks.ts'
import { isHiddenElement } from './is-hidden-element.ts'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { resolveAddress } from './resolve-address.ts'
import { rewriteElements, type Surroundings } from './rewrite-elements.ts'
import { findWatchAddress } from './watch-address.ts'

const EMBED = /^(?:iframe|embed|object|frame)$/u
const PIXEL = /^[01](?:px)?$/u
const NO_PAGE = /^\s*about:/iu

/** Put links in the place of embedded players, maps and documents: what no feed may carry, a reader can still open. */
export function linkEmbeds(tree: Root, context: RenderContext): void {
  rewriteElements(tree, (element, around) =>
    EMBED.test(element.tagName) ? linkEmbed(element, around, context) : [element],
  )
}

function linkEmbed(
  embed: Element,
  around: Surroundings,
  { options, report }: RenderContext,
): readonly ElementContent[] {
  const { tagName } = embed
  const isPixel = ['width', 'height'].every((name) => PIXEL.test(readProperty(embed, name) ?? ''))
  if (isPixel || isHiddenElement(embed)) return [embed]

  const written = readProperty(embed, tagName === 'object' ? 'data' : 'src') ?? ''
  const address = NO_PAGE.test(written) ? undefined : resolveAddress(written, options)
  // A browser, too, shows what an object without data holds.
  if (address === undefined) {
    return tagName === 'object' ? flattenBlocks(embed.children) : [embed]
  }

  report({
    ruleId: 'unsafe-element',
    severity: 'info',
    subject: `\`<${tagName}>\``,
    expected: 'running text: a link stands in its place',
    sample: address,
    spot: embed.position?.start,
  })
  const title = readProperty(embed, 'title') ?? readProperty(embed, 'ariaLabel') ?? ''
  return [
    createLink(findWatchAddress(address), normaliseLine(title) || nameAddress(address), around),
  ]
}
