import type { ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Write elements as HTML, each on a line of its own. */
export function formatHtml(elements: ReadonlyArray<ElementContent | RootContent>): string {
  return elements.map((element) => `${toHtml(element, { quoteSmart: false })}\n`).join('')
}
