import { parseWebUrl } from '../../text/parse-url.ts'
import { stripTracking } from '../../text/strip-tracking.ts'
import { listTags } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

const PIXEL = /^[01](?:px)?$/u

/**
 * Refuse what counts readers: images of one pixel, tracking parameters in links (measured in clients: miniflux takes
 * out both).
 */
export const noTracking: Rule<BodySight> = {
  id: 'C7',
  severity: 'warning',

  *find(sight) {
    for (const { attributes, name, owner, spot } of listTags(sight, /^(?:a|img)$/u)) {
      const isPixel = ['width', 'height'].every((key) => PIXEL.test(attributes.get(key) ?? ''))
      if (name === 'img' && isPixel) {
        yield {
          spot,
          message: `Unexpected image of one pixel in ${owner}, expected one to look at`,
        }
      }
      const href = attributes.get('href') ?? ''
      const url = parseWebUrl(href)
      const before = url?.href
      if (url !== undefined) stripTracking(url)
      if (url?.href === before) continue
      yield {
        spot,
        message: `Unexpected tracking parameters in ${quote(href)} in ${owner}, expected none`,
      }
    }
  },
}
