import type { LeadImage } from '../model/facts.ts'
import type { Media } from '../model/item.ts'
import { toAbsoluteUrl } from '../text/absolute-url.ts'

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
export function makeMedia(image: LeadImage, itemUrl: string): Media | undefined {
  const url = toAbsoluteUrl(image.url, itemUrl)
  if (url === undefined) return undefined
  const ending = /\.([a-z]+)$/u.exec(new URL(url).pathname.toLowerCase())?.[1] ?? ''
  const type = TYPE_BY_ENDING[ending]
  return type === undefined ? undefined : { url, type, bytes: undefined, alt: image.alt }
}
