import type { Element, Nodes } from 'hast'

/* Elements within a sentence: what stands before and behind them is not parted by a space. */
const INLINE =
  /^(?:a|abbr|b|bdi|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/u
const UNREAD = /^(?:img|picture|audio|video|rp|rt)$/u

/**
 * Read the text of a tree, block elements and line breaks as spaces, images, media, ruby glosses and the numbers of
 * footnotes left out. The depth of the tree must be bounded: this recurses.
 */
export function readContent(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'root') return node.children.map(readContent).join(' ')
  if (UNREAD.test(node.tagName) || isFootnoteMark(node)) return ''

  const inside = node.children.map(readContent).join('')
  return isInline(node) ? inside : ` ${inside} `
}

/** Tell whether an element stands within a sentence. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.test(tagName)
}

function isFootnoteMark(element: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = element.properties
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined
}
