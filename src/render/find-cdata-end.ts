import type { Nodes, Root } from 'mdast'
import type { Loss, Spot } from './loss.ts'
import { visit } from './visit.ts'

const CDATA_END = ']]>'
const ENDS_WITH_CDATA_END = /\]\]>\s*$/u
const MARKUP = /^<[a-z/!?]/iu

/** Find `]]>` before markup in plain text; returns its offset, or -1. */
export function findCdataEnd(text: string): number {
  for (let start = text.indexOf(CDATA_END); start !== -1; ) {
    let end = start + CDATA_END.length
    while (/\s/u.test(text[end] ?? '') || text.startsWith(CDATA_END, end)) {
      end += /\s/u.test(text[end] ?? '') ? 1 : CDATA_END.length
    }
    if (MARKUP.test(text.slice(end, end + 2))) return start
    start = text.indexOf(CDATA_END, end)
  }
  return -1
}

/** Find `]]>` before HTML in parsed Markdown, code left out; returns its offset in `text`, which was parsed, or -1. */
export function findCdataEndInMarkdown(tree: Root, text: string): number {
  if (!text.includes(CDATA_END)) return -1

  let found = -1
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'html' && findCdataEnd(node.value) !== -1) found = start
    else if ('children' in node && hasCdataEnd(node.children)) found = start
    else return true
    found = text.indexOf(CDATA_END, found)
    return false
  })
  return found
}

/** Make the loss of a text that holds the end of a CDATA section before markup. */
export function makeCdataEnd(spot: Spot): Loss {
  return {
    ruleId: 'cdata-end',
    severity: 'error',
    subject: '`]]>` before markup',
    expected: 'running text: it ends a CDATA section, a way to break into a feed',
    spot,
  }
}

function hasCdataEnd(siblings: readonly Nodes[]): boolean {
  return siblings.some((node, at) => {
    const before = siblings[at - 1]
    return node.type === 'html' && before?.type === 'text' && ENDS_WITH_CDATA_END.test(before.value)
  })
}
