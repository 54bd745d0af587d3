import { listTags, type SeenTag } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

const RISKY =
  /^(?:applet|base|button|embed|fieldset|form|frame|frameset|iframe|input|link|meta|noscript|object|optgroup|option|select|style|template|textarea)$/u
const KNOWN = new Set(
  `a abbr acronym address area article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data
  dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label
  legend li main map mark menu meter nav ol output p picture pre progress q rp rt ruby s samp section small source span
  strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr`.split(
    /\s+/u,
  ),
)

/**
 * Refuse what readers take out for safety, and what is no HTML element: scripts, frames, forms, event handlers, SVG,
 * elements of one's own (W3C validator: SecurityRisk, SecurityRiskAttr, NotHtml).
 */
export const safeElements: Rule<BodySight> = {
  id: 'C4',
  severity: 'warning',

  *find(sight) {
    for (const tag of listTags(sight)) {
      const { name, owner, spot } = tag
      if (name === 'script') {
        yield {
          spot,
          message: `Unexpected \`<script>\` in ${owner}, expected none`,
          severity: 'error',
        }
      } else if (RISKY.test(name)) {
        yield {
          spot,
          message: `Unexpected \`<${name}>\` in ${owner}, expected none: readers take it out`,
        }
      } else if (!KNOWN.has(name)) {
        yield {
          spot,
          message: `Unexpected element ${quote(name)} in ${owner}, expected one of HTML`,
        }
      }
      yield* judgeAttributes(tag)
    }
  },
}

function* judgeAttributes({ attributes, name, owner, spot }: SeenTag): Iterable<Breach> {
  for (const [key, value] of attributes) {
    if (/^on[a-z]/u.test(key)) {
      yield {
        spot,
        message: `Unexpected attribute \`${key}\` of \`<${name}>\` in ${owner}, expected no script`,
        severity: 'error',
      }
    } else if (/^\s*(?:javascript|vbscript|data:text\/html)\b/iu.test(stripControls(value))) {
      yield {
        spot,
        message: `Unexpected script in \`${key}\` of \`<${name}>\` in ${owner}, expected an address`,
        severity: 'error',
      }
    }
  }
}

/* Browsers skip them within a scheme. */
function stripControls(value: string): string {
  return value.replaceAll(/[\p{Cc}]/gu, '')
}
