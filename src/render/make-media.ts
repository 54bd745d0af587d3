import type { LeadImage, StatedMedia } from '../model/facts.ts'
import type { Media } from '../model/item.ts'
import type { MediaFile } from '../model/media-file.ts'
import { toAbsoluteUrl } from '../text/absolute-url.ts'
import { findMediaType } from '../text/find-media-type.ts'

/**
 * Make the media of a lead image: its address absolute, its type by its content where it lies on this disk, else by the
 * ending of its name. Returns nothing where the type can't be told or the address is none: a wrong one misleads readers.
 */
export function makeImage(
  image: LeadImage,
  file: MediaFile | undefined,
  itemUrl: string,
): Media | undefined {
  const url = toAbsoluteUrl(image.url, itemUrl)
  const type = url && (file?.type ?? findMediaType(url))
  if (url === undefined || !type?.startsWith('image/')) return undefined
  const { alt, caption, credit } = image
  return { ...makeFacts(file), url, type, alt, caption, credit, seconds: undefined }
}

/** Make the media of a sound, a film or another file, in the same way; a type that the editor states counts first. */
export function makeAttachment(
  stated: StatedMedia,
  file: MediaFile | undefined,
  itemUrl: string,
): Media | undefined {
  const url = toAbsoluteUrl(stated.url, itemUrl)
  const type = url && (stated.type ?? file?.type ?? findMediaType(url))
  if (url === undefined || type === undefined || type === '') return undefined
  const { bytes, ...size } = makeFacts(file)
  return {
    ...size,
    url,
    type,
    bytes: bytes ?? stated.bytes,
    alt: undefined,
    caption: stated.title,
    credit: undefined,
    seconds: stated.seconds,
  }
}

function makeFacts(file: MediaFile | undefined): Pick<Media, 'bytes' | 'width' | 'height'> {
  return { bytes: file?.bytes, width: file?.width, height: file?.height }
}
