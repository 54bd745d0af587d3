import type { Item, Media } from './item.ts'

/** List all files of an item, its lead image first. */
export function listFiles({ image, attachments }: Item): readonly Media[] {
  return image === undefined ? attachments : [image, ...attachments]
}

/** Pick the one file that RSS has an enclosure for: what is to be heard or seen comes before the picture. */
export function pickEnclosure({ image, attachments }: Item): Media | undefined {
  return attachments[0] ?? image
}
