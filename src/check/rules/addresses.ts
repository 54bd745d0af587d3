import { isCarriedAddress } from '../../text/carry-address.ts'
import { parseWebUrl } from '../../text/parse-url.ts'
import { stripTracking } from '../../text/strip-tracking.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { Seen, SeenLink } from '../seen-feed.ts'

const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|lan)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|0\.0\.0\.0|\[.*\]|[^.]+)$/u
const BEYOND_RFC_3986 = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/iu

/**
 * Hold every address to an absolute http(s) one in the form of RFC 3986, on a public host, without tracking (W3C
 * validator: InvalidFullLink, InvalidUriChar, UriNotIri).
 */
export const addresses: Rule = {
  id: 'U1',
  severity: 'error',

  *find({ feed }) {
    if (feed.home !== undefined) yield* judge(feed.home, 'the feed')
    for (const link of feed.links) yield* judgeLink(link, 'the feed')
    for (const { links, media, name, spot, url } of feed.items) {
      if (url !== undefined) yield* judge(url, name)
      else if (feed.format !== 'rss')
        yield {
          spot,
          message: `Unexpected ${name} without link, expected one`,
          severity: 'warning',
        }
      for (const file of media) yield* judgeLink(file, `a file of ${name}`)
      for (const link of links) {
        if (link.rel !== 'enclosure' && link.url !== url?.text)
          yield* judgeLink(link, `a link of ${name}`)
      }
    }
  },
}

function* judgeLink({ rel, spot, url }: SeenLink, owner: string): Iterable<Breach> {
  // What the feed says of itself has a rule of its own.
  if (rel === 'self') return
  if (url === undefined)
    yield { spot, message: `Unexpected link of ${owner} without address, expected one` }
  else yield* judge({ spot, text: url }, owner)
}

function* judge({ spot, text }: Seen, owner: string): Iterable<Breach> {
  const url = parseWebUrl(text)
  if (url === undefined || !/^https?:\/\//iu.test(text)) {
    const message = `Unexpected address ${quote(text)} of ${owner}, expected an absolute http(s) one`
    yield { spot, message }
    return
  }
  if (BEYOND_RFC_3986.test(text)) {
    const found = `Unexpected character in the address ${quote(text)} of ${owner}`
    yield { spot, message: `${found}, expected it percent-encoded` }
  } else if (url.href !== text && !isCarriedAddress(text)) {
    const found = `Unexpected form of the address ${quote(text)} of ${owner}`
    yield { spot, message: `${found}, expected its canonical one`, severity: 'info' }
  }
  if (PRIVATE_HOST.test(url.hostname)) {
    const found = `Unexpected private host \`${url.hostname}\` of ${owner}`
    yield { spot, message: `${found}, expected a public one`, severity: 'warning' }
  }
  if (tracks(url)) {
    const found = `Unexpected tracking parameters in the address of ${owner}`
    yield { spot, message: `${found}, expected none`, severity: 'warning' }
  }
}

function tracks(url: URL): boolean {
  if (url.search === '' && url.hash === '') return false
  const { href } = url
  stripTracking(url)
  return url.href !== href
}
