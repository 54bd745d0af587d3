import type { Item } from '../model/item.ts'

/**
 * Build what JSON Feed has no member for, as the extension that its specification leaves room for: a member whose name
 * begins with an underscore. `undefined` where there is nothing to say.
 */
export function buildJsonExtension(item: Item): object | undefined {
  const { commentsUrl, episode, image, license, rights, source, via } = item
  const extension = {
    image: image && {
      mime_type: image.type,
      size_in_bytes: image.bytes,
      width: image.width,
      height: image.height,
      alt: image.alt,
      caption: image.caption,
      credit: image.credit,
    },
    license,
    rights,
    source: source && { name: source.name, feed_url: source.feedUrl },
    via: via.length > 0 ? via : undefined,
    comments_url: commentsUrl,
    episode: episode && {
      number: episode.number,
      season: episode.season,
      type: episode.kind,
      explicit: episode.isExplicit,
      transcript_url: episode.transcriptUrl,
      chapters_url: episode.chaptersUrl,
    },
  }
  return Object.values(extension).some((value) => value !== undefined) ? extension : undefined
}
