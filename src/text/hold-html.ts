import type { HeldHtml } from '../model/item.ts'
import { escapeXml } from './escape-xml.ts'
import { hashBytes } from './hash-bytes.ts'

/** Hold HTML that is at hand. */
export function holdHtml(html: string): HeldHtml {
  return {
    hash: hashBytes(html),
    bytes: Buffer.byteLength(escapeXml(html, 'markup')),
    read: () => html,
  }
}
