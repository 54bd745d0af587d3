import type { Element, ElementContent, Root, Text } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { visit } from './visit.ts'

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/u

const parser = unified().use(rehypeRaw).freeze()

/**
 * Parse the HTML in a tree, written out or not, as a browser does. No line feed of a `pre` is lost:
 * rehype-raw 7 drops the one behind the start tags that follow `<pre>` as if it stood behind `<pre>` itself.
 */
export function parseHtml(tree: Root): Root {
  visit(tree, 'element', (element) => {
    const text = element.tagName === 'pre' ? findOpeningText(element) : undefined
    if (text?.value.startsWith('\n')) text.value = `\n${text.value}`
  })
  return parser.runSync(tree)
}

/* The text that follows on start tags alone. */
function findOpeningText(element: Element): Text | undefined {
  let next: ElementContent | undefined = element
  while (next?.type === 'element') next = next.children.find((child) => !isVoid(child))
  return next?.type === 'text' ? next : undefined
}

function isVoid(node: ElementContent): boolean {
  return node.type === 'element' && VOID.test(node.tagName)
}
