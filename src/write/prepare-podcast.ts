import type { Podcast } from '../model/podcast.ts'
import { carryUrl } from '../text/carry-address.ts'
import { carryLine, carryText } from '../text/carry-text.ts'

/** Make what a podcast says of itself carriable. */
export function preparePodcast(podcast: Podcast): Podcast {
  const { category, image, isExplicit, ownerEmail, type } = podcast
  return {
    image: carryUrl(image),
    category: category.map(carryLine).filter((name) => name !== ''),
    isExplicit,
    type,
    ownerEmail: carryText(ownerEmail ?? '').trim() || undefined,
  }
}
