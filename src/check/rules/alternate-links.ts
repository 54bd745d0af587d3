import type { Breach, Rule } from '../rule.ts'
import type { SeenLink } from '../seen-feed.ts'

/**
 * Hold Atom to one alternate link of each type and language (RFC 4287 sections 4.1.1 and 4.1.2; W3C validator:
 * DuplicateAtomLink).
 */
export const alternateLinks: Rule = {
  id: 'U1',
  severity: 'error',

  *find({ feed }) {
    if (feed.format !== 'atom') return
    yield* judge(feed.links, 'the feed')
    for (const { links, name } of feed.items) yield* judge(links, name)
  },
}

function* judge(links: readonly SeenLink[], owner: string): Iterable<Breach> {
  const known = new Set<string>()
  for (const { hreflang, rel, spot, type } of links) {
    if (rel !== 'alternate') continue
    const kind = `${type ?? ''} ${hreflang ?? ''}`
    if (known.has(kind)) {
      yield {
        spot,
        message: `Unexpected second alternate link of ${owner}, expected one of each type and language`,
      }
    }
    known.add(kind)
  }
}
