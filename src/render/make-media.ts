import type { LeadImage } from '../model/facts.ts'
import type { Media } from '../model/item.ts'
import { parseUrl } from '../text/parse-url.ts'

const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/**
 * Make the media of a lead image: its address absolute, its registered type by the ending of its name.
 * Returns nothing where the type can't be told or the address is none: a wrong one misleads readers.
 */
export function makeMedia(image: LeadImage, itemUrl: string, siteUrl: string): Media | undefined {
  const isFromRoot = image.url.startsWith('/') && !image.url.startsWith('//')
  const address = isFromRoot ? image.url.replace(/^\/+/u, '') : image.url
  const base = isFromRoot ? siteUrl : itemUrl
  const url = parseUrl(address, base)
  if (url === undefined) return undefined
  const ending = /\.([a-z]+)$/u.exec(url.pathname.toLowerCase())?.[1] ?? ''
  const type = TYPE_BY_ENDING[ending]
  if (type === undefined || !/^https?:$/u.test(url.protocol)) return undefined
  return { url: url.href, type, bytes: undefined, alt: image.alt }
}
