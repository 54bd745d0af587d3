import { findImbalance } from '../find-imbalance.ts'
import { listTags } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { BodySight, SeenBody } from '../see-bodies.ts'

const BARE_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)/iu
const EXCERPT = 20

/**
 * Hold bodies to HTML that a strict parser takes: tags in pairs, `&` and `<` escaped, no styles (HTML standard
 * section 13.2; W3C validator: NotHtml, DangerousStyleAttr).
 */
export const soundHtml: Rule<BodySight> = {
  id: 'C5',
  severity: 'warning',

  *find(sight) {
    for (const body of sight.seenBodies) yield* judgeBody(body)
    for (const { attributes, name, owner, spot } of listTags(sight)) {
      if (!attributes.has('style')) continue
      yield {
        spot,
        message: `Unexpected style of \`<${name}>\` in ${owner}, expected none: readers take it out`,
      }
    }
  },
}

function* judgeBody({ html, name, spot }: SeenBody): Iterable<Breach> {
  const { errors, events, source } = html
  for (const { code, offset } of errors) {
    const excerpt = quote(source.slice(Math.max(0, offset - EXCERPT), offset + EXCERPT))
    const message = `Unexpected HTML in ${name}, expected none of the error \`${code}\`: ${excerpt}`
    yield { spot, message }
  }
  const ampersand = BARE_AMPERSAND.exec(source)
  if (ampersand !== null) {
    const excerpt = quote(source.slice(ampersand.index, ampersand.index + EXCERPT))
    yield {
      spot,
      message: `Unexpected \`&\` in the HTML of ${name}, expected \`&amp;\`: ${excerpt}`,
    }
  }
  for (const fault of findImbalance(events)) {
    yield { spot, message: fault.replace(', expected', ` in ${name}, expected`) }
  }
}
