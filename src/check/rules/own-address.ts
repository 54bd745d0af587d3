import { parseWebUrl } from '../../text/parse-url.ts'
import { quote } from '../quote.ts'
import type { Breach, FeedSight, Rule } from '../rule.ts'
import type { SeenLink } from '../seen-feed.ts'

const TYPE = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: undefined }

/**
 * Hold a feed to saying where it is served and as what (RFC 4287 section 4.2.7.2; W3C validator:
 * MissingAtomSelfLink, SelfDoesntMatchLocation, RelativeSelf).
 */
export const ownAddress: Rule = {
  id: 'F1',
  severity: 'warning',

  *find(sight) {
    const { feed } = sight
    const { self } = feed
    if (self === undefined) {
      const name = feed.format === 'json' ? '`feed_url`' : 'link of relation `self`'
      yield {
        spot: feed.spot,
        message: `Unexpected feed without ${name}, expected its own address`,
      }
      return
    }
    yield* judgeAddress(self, sight)
    const type = TYPE[feed.format]
    if (type !== undefined && self.type !== type) {
      const message = `Unexpected type ${quote(self.type)} of the own address, expected \`${type}\``
      yield { spot: self.spot, message }
    }
  },
}

function* judgeAddress({ spot, url }: SeenLink, { answer, expected }: FeedSight): Iterable<Breach> {
  const address = url === undefined ? undefined : parseWebUrl(url)
  if (address === undefined) {
    const message = `Unexpected own address ${quote(url)}, expected an absolute one`
    yield { spot, message, severity: 'error' }
  } else if (expected !== undefined && url !== expected.address) {
    const message = `Unexpected own address ${quote(url)}, expected ${quote(expected.address)}`
    yield { spot, message, severity: 'error' }
  } else if (answer !== undefined && !endsAlike(address, new URL(answer.url))) {
    yield {
      spot,
      message: `Unexpected own address ${quote(url)}, expected that of ${quote(answer.url)}`,
    }
  }
}

/* A server on this machine has another host, and may have the site below another path. */
function endsAlike(own: URL, served: URL): boolean {
  return own.search === served.search && own.pathname.endsWith(served.pathname)
}
