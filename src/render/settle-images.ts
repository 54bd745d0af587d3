import type { Element, ElementContent, Root } from 'hast'
import { createElement } from './create-element.ts'
import type { Loss } from './loss.ts'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { rewriteElements } from './rewrite-elements.ts'
import { findLargest, parseSourceSet } from './source-set.ts'

/* Images that exist to count who reads. */
const COUNTER =
  /^https?:\/\/(?:pixel\.wp\.com|stats\.wordpress\.com|www\.facebook\.com\/tr|(?:www\.)?google-analytics\.com|[\w-]+\.doubleclick\.net|[\w.-]*scorecardresearch\.com|pixel\.quantserve\.com|feeds\.feedburner\.com\/~r)\b/u

const PIXEL = /^[01](?:px)?$/u
const NOTHING = /^0(?:px)?$/u

const NO_ADDRESS = {
  ruleId: 'unsafe-address',
  severity: 'warning',
  subject: '`<img>` without an address',
  expected: 'an http or https address: left out',
} satisfies Partial<Loss>
const TRACKING = {
  ruleId: 'tracking-image',
  severity: 'info',
  subject: 'image that only counts readers',
  expected: 'an image to look at: left out',
} satisfies Partial<Loss>
const NO_ALT = {
  ruleId: 'image-without-alt',
  severity: 'info',
  subject: 'image without a description',
  expected: 'an `alt` text for those who do not see it',
} satisfies Partial<Loss>

/**
 * Give every image an address and an `alt`, every picture an image. Drop images that have no address or
 * that only count readers.
 */
export function settleImages(tree: Root, context: RenderContext): void {
  rewriteElements(tree, (element, { parent }) => {
    if (element.tagName === 'picture') return settlePicture(element, context)
    return element.tagName === 'img' ? settleImage(element, parent, context) : [element]
  })
}

function settleImage(
  image: Element,
  parent: Root | Element,
  { report }: RenderContext,
): readonly ElementContent[] {
  const { properties } = image
  const spot = image.position?.start
  const hadAddress = 'src' in properties || 'srcSet' in properties
  properties.src ??= findSource([image, ...listSources(parent)])
  if (properties.src === undefined) {
    // An address that was dropped has been reported; a placeholder of a lazy image is not missed.
    if (!hadAddress) report({ ...NO_ADDRESS, spot })
    return []
  }
  if (isCounter(image)) {
    report({ ...TRACKING, sample: readProperty(image, 'src'), spot })
    return []
  }
  if (properties.alt === undefined || properties.alt === null) {
    report({ ...NO_ALT, sample: readProperty(image, 'src'), spot })
    properties.alt = ''
  }
  return [image]
}

function settlePicture(picture: Element, context: RenderContext): readonly ElementContent[] {
  if (picture.children.some((child) => child.type === 'element' && child.tagName === 'img')) {
    return [picture]
  }
  if (listSources(picture).length === 0) return []
  const image = createElement('img', {}, [])
  if (picture.position !== undefined) image.position = picture.position
  picture.children.push(...settleImage(image, picture, context))
  return picture.children.includes(image) ? [picture] : []
}

function listSources({ children }: Root | Element): readonly Element[] {
  return children.filter(
    (child) => child.type === 'element' && child.tagName === 'source',
  ) as Element[]
}

function findSource(elements: readonly Element[]): string | undefined {
  const sets = elements.flatMap((element) => parseSourceSet(readProperty(element, 'srcSet') ?? ''))
  return findLargest(sets)?.address
}

/** One pixel, no area, or a known counter. */
function isCounter(image: Element): boolean {
  const width = readProperty(image, 'width')?.trim()
  const height = readProperty(image, 'height')?.trim()
  const isPixel = PIXEL.test(width ?? '') && PIXEL.test(height ?? '')
  return (
    isPixel ||
    NOTHING.test(width ?? '') ||
    NOTHING.test(height ?? '') ||
    COUNTER.test(readProperty(image, 'src') ?? '')
  )
}
