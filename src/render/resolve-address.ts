import { toAbsoluteUrl } from '../text/absolute-url.ts'
import type { RenderOptions } from './render-options.ts'

const WITHOUT_SCHEME = /^www\.[^\s/.]+\.[^\s/]+/iu
const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|tel:[+\d])/iu

/** Make an address of a body absolute: from the root of the site or from the item. Returns nothing unless http(s). */
export function resolveAddress(address: string, options: RenderOptions): string | undefined {
  const trimmed = address.trim()
  if (trimmed === '') return undefined
  if (WITHOUT_SCHEME.test(trimmed)) return toAbsoluteUrl(`http://${trimmed}`, options.itemUrl)
  return toAbsoluteUrl(trimmed, trimmed.startsWith('/') ? options.siteUrl : options.itemUrl)
}

/** Make an address that a reader can follow absolute: http(s), a mailbox or a telephone number. */
export function resolveLink(address: string, options: RenderOptions): string | undefined {
  const trimmed = address.trim()
  if (!CONTACT.test(trimmed)) return resolveAddress(trimmed, options)
  const contact = trimmed.toWellFormed().replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, encodeURIComponent)
  return contact.replace(/^\w+:/u, (scheme) => scheme.toLowerCase())
}
