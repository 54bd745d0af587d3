import { parseUrl } from '../text/parse-url.ts'

const SCHEME = /^[a-z][a-z0-9+.-]+:/iu

/** Tell whether a text is where a file may be: an http(s) address without a password, or a path. */
export function isMediaAddress(text: string): boolean {
  if (text === '' || /[\p{Cc}\\]/u.test(text)) return false
  if (!SCHEME.test(text)) return !text.startsWith('//')
  const parsed = /^https?:\/\/[^/]/iu.test(text) ? parseUrl(text) : undefined
  return parsed !== undefined && parsed.username === '' && parsed.password === ''
}
