import { parseUrl } from '../text/parse-url.ts'

/** Percent-encoded: absolute with http(s), or a path from the site's root; otherwise what was expected. */
export type Address =
  | { readonly url: string; readonly isRelative: boolean }
  | { readonly expected: string }

const EXPECTED = 'an http(s) address, or a path that begins with `/`'
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu
const PLACEHOLDER_HOST = 'http://site.invalid'

/**
 * Parse an address that ends up in links. Refused are all schemes but http and https, names and passwords, hosts
 * without a scheme, paths that climb, and control characters and backslashes, which browsers read as something else.
 */
export function parseAddress(source: string): Address {
  const text = source.trim()
  // Browsers drop tabs and line ends inside an address, so that `java\nscript:` runs.
  if (/\p{Cc}|\\/u.test(text))
    return { expected: `${EXPECTED}, without control characters and backslashes` }
  if (SCHEME.test(text)) return parseAbsolute(text)
  return parsePath(text)
}

function parseAbsolute(text: string): Address {
  // The parser also takes `http:example`, and makes `http://example/` of it.
  if (!/^https?:\/\/[^/]/iu.test(text)) return { expected: EXPECTED }
  const url = parseUrl(text)
  if (url === undefined) return { expected: EXPECTED }
  if (url.username !== '' || url.password !== '')
    return { expected: `${EXPECTED}, without a password` }
  return { url: url.href, isRelative: false }
}

function parsePath(text: string): Address {
  if (text.startsWith('//') || /^www\./iu.test(text))
    return { expected: `${EXPECTED}, with its \`https:\`` }
  const [path = ''] = text.split(/[?#]/u, 1)
  if (path.split('/').some((segment) => isClimbing(segment)))
    return { expected: `${EXPECTED}, without \`..\`` }
  // Jekyll, Hugo and Eleventy all count such paths from the root.
  const url = parseUrl(`${PLACEHOLDER_HOST}${text.startsWith('/') ? '' : '/'}${text}`)
  if (url === undefined) return { expected: EXPECTED }
  return { url: url.href.slice(PLACEHOLDER_HOST.length), isRelative: true }
}

/** The URL standard counts `%2e` as a dot. */
function isClimbing(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/iu.test(segment)
}
