import type { Element } from 'xast'
import { findChild } from '../../text/read-element.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import { seeText } from '../see-text.ts'

const WIDEST = 144
const HIGHEST = 400

/**
 * Hold the image of an RSS channel to the channel's title and link, to a format that readers show and to 144 by 400
 * pixels (RSS 2.0 "image"; W3C validator: ImageTitleDoesntMatch, ImageLinkDoesntMatch, ImageUrlFormat,
 * InvalidWidth).
 */
export const rssImage: Rule = {
  id: 'F2',
  severity: 'warning',

  *find({ feed }) {
    const image =
      feed.format === 'rss' ? feed.element && findChild(feed.element, 'image') : undefined
    if (image === undefined) return

    for (const [name, channels] of [
      ['title', feed.title],
      ['link', feed.home],
    ] as const) {
      const own = seeText(image, name)
      if (own?.text === channels?.text) continue
      yield {
        spot: own?.spot ?? image,
        message: `Unexpected ${name} ${quote(own?.text)} of the image, expected that of the channel`,
        severity: own === undefined ? 'error' : 'warning',
      }
    }
    const url = seeText(image, 'url')
    if (!url || !/\.(?:jpe?g|png|gif)(?:[?#]|$)/iu.test(url.text)) {
      yield {
        spot: url?.spot ?? image,
        message: `Unexpected image ${quote(url?.text)}, expected a JPEG, PNG or GIF`,
      }
    }
    yield* judgeLength(image, 'width', WIDEST)
    yield* judgeLength(image, 'height', HIGHEST)
  },
}

function* judgeLength(image: Element, name: 'width' | 'height', most: number): Iterable<Breach> {
  const length = seeText(image, name)
  if (length === undefined) return
  if (/^[1-9]\d{0,4}$/u.test(length.text) && Number(length.text) <= most) return
  const message = `Unexpected ${name} ${quote(length.text)} of the image, expected 1 to ${most}`
  yield { spot: length.spot, message, severity: 'error' }
}
