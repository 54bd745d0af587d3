import { isCarriedAddress } from '../../text/carry-address.ts'
import { parseWebUrl } from '../../text/parse-url.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { Seen } from '../seen-feed.ts'

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu

/**
 * Hold Atom ids to absolute IRIs in canonical form: lower-case host, path of at least `/` (RFC 4287 section 4.2.6.1;
 * W3C validator: NonCanonicalURI).
 */
export const feedId: Rule = {
  id: 'F4',
  severity: 'error',

  *find({ feed }) {
    if (feed.format !== 'atom') return

    if (feed.id === undefined)
      yield { spot: feed.spot, message: 'Unexpected feed without id, expected one' }
    else yield* judgeId(feed.id)
    for (const { id } of feed.items) {
      if (id !== undefined && IRI.test(id.text)) yield* judgeId(id)
    }
  },
}

function* judgeId({ spot, text }: Seen): Iterable<Breach> {
  if (!IRI.test(text)) {
    yield {
      spot,
      message: `Unexpected id ${quote(text)}, expected an absolute address or tag: URI`,
    }
  } else if (parseWebUrl(text) !== undefined && !isCarriedAddress(text)) {
    yield {
      spot,
      message: `Unexpected id ${quote(text)}, expected a canonical address`,
      severity: 'warning',
    }
  }
}
