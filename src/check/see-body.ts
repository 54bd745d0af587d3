import type { Element } from 'xast'
import { escapeHtml } from '../text/escape-html.ts'
import { listChildren, readText } from '../text/read-element.ts'
import type { Seen } from './seen-feed.ts'

/**
 * See the HTML of Atom content (RFC 4287 section 4.1.3): escaped, written out as XHTML, or plain text.
 * Nothing for content of other types and for content that lies elsewhere.
 */
export function seeBody(content: Element, text: string): Seen | undefined {
  const type = content.attributes.type ?? 'text'
  if (content.attributes.src !== undefined) return undefined
  if (type === 'html' || type === 'text/html') return { text: readText(content), spot: content }
  if (type === 'text') return { text: escapeHtml(readText(content)), spot: content }
  if (type !== 'xhtml') return undefined

  const [div] = listChildren(content)
  const start = div?.children[0]?.position?.start.offset
  const end = div?.children.at(-1)?.position?.end.offset
  return {
    text: text.slice(start ?? 0, end ?? 0).replaceAll(/(<\/?)xhtml:/gu, '$1'),
    spot: content,
  }
}
