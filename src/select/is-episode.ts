import type { Story } from '../model/story.ts'
import { findMediaType } from '../text/find-media-type.ts'
import { parseUrl } from '../text/parse-url.ts'

/** Tell whether a story can be heard or seen, and so can be an episode of a podcast. */
export function isEpisode({ article, url }: Story): boolean {
  return article.facts.media.some((media) => {
    const address = parseUrl(media.url, url)?.href
    const type = media.type ?? (address && findMediaType(address)) ?? ''
    return type.startsWith('audio/') || type.startsWith('video/')
  })
}
