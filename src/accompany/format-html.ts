import type { ElementContent, RootContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify, { quoteSmart: false }).freeze()

/** Write elements as HTML, each on a line of its own. */
export function formatHtml(elements: ReadonlyArray<ElementContent | RootContent>): string {
  return elements
    .map((element) => `${processor.stringify({ type: 'root', children: [element] })}\n`)
    .join('')
}
