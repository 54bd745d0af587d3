import type { ElementContent } from 'hast'
import { createElement, createText } from './create-element.ts'

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»]+/giu
/* What follows an address in a sentence is not part of it. */
const TRAILING = /[.,;:!?'’‘*_~…)\]}]/u

/** Make links of the http(s) addresses in a line of plain text. */
export function linkAddresses(line: string): readonly ElementContent[] {
  const content: ElementContent[] = []
  let from = 0
  for (const { 0: match, index } of line.matchAll(ADDRESS)) {
    const address = trimAddress(match)
    if (!URL.canParse(address)) continue
    if (index > from) content.push(createText(line.slice(from, index)))
    content.push(createElement('a', { href: address }, [createText(address)]))
    from = index + address.length
  }
  if (from < line.length) content.push(createText(line.slice(from)))
  return content
}

/** A closing bracket belongs to the address when it closes one within it. */
function trimAddress(match: string): string {
  let surplus = match.split(')').length - match.split('(').length
  let end = match.length
  while (TRAILING.test(match[end - 1] ?? '')) {
    if (match[end - 1] === ')') {
      if (surplus <= 0) break
      surplus--
    }
    end--
  }
  return match.slice(0, end)
}
