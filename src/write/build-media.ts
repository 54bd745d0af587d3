import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Media } from '../model/item.ts'

const MEDIUMS = new Set(['image', 'audio', 'video'])

/** Build `media:content` of Media RSS 1.5.1, which has room for all that is known of a file. */
function buildMediaContent(media: Media): Element {
  const { alt, bytes, caption, credit, height, seconds, type, url, width } = media
  const [main = ''] = type.split('/', 1)
  const plain = (name: string, text: string | undefined) =>
    text === undefined ? undefined : x(name, { type: 'plain' }, text)
  return x(
    'media:content',
    {
      url,
      fileSize: bytes,
      type,
      medium: MEDIUMS.has(main) ? main : 'document',
      duration: seconds,
      height,
      width,
    },
    plain('media:title', caption),
    plain('media:description', alt),
    credit === undefined ? undefined : x('media:credit', credit),
  )
}

/** Build what Media RSS says of an item: each file, and the lead image as the small picture of it. */
export function buildMedia(image: Media | undefined, attachments: readonly Media[]): Element[] {
  const contents = attachments.map(buildMediaContent)
  if (image === undefined) return contents
  const { height, url, width } = image
  return [buildMediaContent(image), ...contents, x('media:thumbnail', { url, height, width })]
}
