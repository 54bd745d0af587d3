import type { Element } from 'xast'
import { listChildren } from '../text/read-element.ts'
import type { SeenLink } from './seen-feed.ts'

/** See an element that points to something by an attribute. */
export function seeLink(element: Element, address: 'href' | 'url'): SeenLink {
  const { hreflang, length, rel, type, [address]: url } = element.attributes
  return {
    spot: element,
    url: url ?? undefined,
    type: type ?? undefined,
    length: length ?? undefined,
    rel: rel ?? undefined,
    hreflang: hreflang ?? undefined,
  }
}

/** See the links of Atom directly below an element; one without relation is an alternate (RFC 4287 section 4.2.7.2). */
export function seeAtomLinks(parent: Element, name: 'link' | 'atom:link'): readonly SeenLink[] {
  return listChildren(parent, name).map((element) => {
    const link = seeLink(element, 'href')
    return {
      ...link,
      rel:
        link.rel?.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//u, '') ?? 'alternate',
    }
  })
}
