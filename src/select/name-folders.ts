import { hashBytes } from '../text/hash-bytes.ts'
import { slugify } from '../text/slugify.ts'

/* A name of a file has at most 255 bytes; this leaves room for what is put behind it. */
const MAX_BYTES = 120

/* Signs that a slug loses although they tell names apart, as in `C++` and `C#`. */
const TELLING = /[\p{S}#]/u

/* Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/**
 * Name a folder for each of several names, which are folded and differ: the slug, and behind it the start of the
 * name's hash where the slug alone would not tell the name from others. Depends on nothing but the names.
 */
export function nameFolders(names: readonly string[]): readonly string[] {
  const slugs = names.map(slugify)
  const countBySlug = new Map<string, number>()
  for (const slug of slugs) countBySlug.set(slug, (countBySlug.get(slug) ?? 0) + 1)
  return names.map((name, index) => {
    const slug = slugs[index] ?? ''
    const isShared = (countBySlug.get(slug) ?? 0) > 1 && slug.replaceAll('-', ' ') !== name
    return isShared || !isTelling(name, slug) ? addHash(slug, name) : slug
  })
}

/** Put the start of a name's hash behind a slug. */
export function addHash(slug: string, name: string): string {
  const hash = hashBytes(name).slice(0, 6)
  const short = shorten(slug)
  return short === '' ? hash : `${short}-${hash}`
}

function isTelling(name: string, slug: string): boolean {
  return slug !== '' && slug === shorten(slug) && !TELLING.test(name) && !DEVICE.test(slug)
}

function shorten(slug: string): string {
  let short = ''
  let bytes = 0
  for (const character of slug) {
    bytes += Buffer.byteLength(character)
    if (bytes > MAX_BYTES) return short.replace(/-$/u, '')
    short += character
  }
  return short
}
