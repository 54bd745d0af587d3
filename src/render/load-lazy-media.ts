import type { Element, Root } from 'hast'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { resolveAddress } from './resolve-address.ts'
import { rewriteElements } from './rewrite-elements.ts'
import { SKIP, visit } from './visit.ts'

/* Where scripts keep the address that they put in place when a reader comes near. */
const LAZY_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['src', ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOriginalSrc', 'dataHiResSrc']],
  ['srcSet', ['dataSrcset', 'dataSrcSet', 'dataLazySrcset', 'dataOriginalSet']],
  ['poster', ['dataPoster']],
]
const LOADABLE = /^(?:img|source|video|audio|iframe|embed)$/u

/**
 * Put the addresses of lazily loaded media where a reader without scripts looks for them,
 * and give the place of a `noscript` to the images in it that the article does not hold anyway.
 */
export function loadLazyMedia(tree: Root, { options }: RenderContext): void {
  const addresses = new Set<string>()
  visit(tree, 'element', (element) => {
    if (LOADABLE.test(element.tagName)) moveAddresses(element)
    if (element.tagName === 'noscript') return SKIP
    if (element.tagName === 'img') addresses.add(findAddress(element))
    return true
  })
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'noscript') return [element]
    const images = listImages(element)
    if (images.length === 0) return [element]
    return images.filter((image) => !addresses.has(findAddress(image)))
  })

  function findAddress(image: Element): string {
    return resolveAddress(readProperty(image, 'src') ?? '', options) ?? ''
  }
}

function moveAddresses({ properties }: Element): void {
  for (const [name, lazyNames] of LAZY_NAMES) {
    const lazyName = lazyNames.find((lazy) => typeof properties[lazy] === 'string')
    if (lazyName !== undefined) properties[name] = properties[lazyName]
  }
}

function listImages(noscript: Element): readonly Element[] {
  const images: Element[] = []
  visit(noscript, 'element', (element: Element) => {
    if (element.tagName === 'img') images.push(element)
  })
  return images
}
