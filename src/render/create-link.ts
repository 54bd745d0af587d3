import type { ElementContent } from 'hast'
import { createElement, createText } from './create-element.ts'
import type { Surroundings } from './rewrite-elements.ts'

/* Elements whose children are blocks: what stands alone in them is a paragraph. */
const HOLDS_BLOCKS =
  /^(?:div|section|article|aside|blockquote|header|footer|main|details|figure|center|nav)$/u

/** Create a link that stands in the place of an element: a paragraph where blocks stand, text within a link. */
export function createLink(
  href: string,
  text: string,
  { parent, isInLink }: Surroundings,
): ElementContent {
  if (isInLink) return createText(text)
  const link = createElement('a', { href }, [createText(text)])
  const isAmongBlocks = parent.type === 'root' || HOLDS_BLOCKS.test(parent.tagName)
  return isAmongBlocks ? createElement('p', {}, [link]) : link
}

/** Name the host of an address, without `www.`; a mailbox or number names itself. */
export function nameAddress(address: string): string {
  const url = new URL(address)
  return url.host === '' ? url.pathname : url.hostname.replace(/^www\./u, '')
}
