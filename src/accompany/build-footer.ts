import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Site } from '../model/selection.ts'
import { carryLine } from '../text/carry-text.ts'

/** Build what stands at the foot of each page. The region that speaks to screen readers is empty until something happens. */
export function buildFooter({ url, title, copyright }: Site): Element {
  return h('footer', [
    h('p', h('a', { href: url }, h('bdi', carryLine(title)))),
    copyright === undefined ? undefined : h('p', h('bdi', carryLine(copyright))),
    h('p.quiet', { role: 'status' }),
  ])
}
