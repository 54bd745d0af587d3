import { parseUrl } from '../../text/parse-url.ts'
import { listTags } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data', 'action', 'background', 'longdesc']

/**
 * Hold every address in a body to being absolute, those of footnotes as well: readers resolve them in three ways
 * (RSS Advisory Board profile; W3C validator: ContainsRelRef).
 */
export const absoluteAddresses: Rule<BodySight> = {
  id: 'C3',
  severity: 'warning',

  *find(sight) {
    for (const { attributes, name, owner, spot } of listTags(sight)) {
      const found = ADDRESSES.flatMap((key) => attributes.get(key) ?? [])
      for (const address of [...found, ...listSources(attributes.get('srcset'))]) {
        if (parseUrl(address.trim()) !== undefined) continue
        const message = `Unexpected relative address ${quote(address)} of \`<${name}>\` in ${owner}, expected an absolute one`
        yield { spot, message }
      }
    }
  },
}

/* A comma ends an address only before white space (HTML standard section 4.8.4.2.1). */
function listSources(set: string = ''): readonly string[] {
  return set.split(/,\s+/u).flatMap((source) => source.trim().split(/\s+/u)[0] || [])
}
