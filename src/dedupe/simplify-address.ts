import { parseWebUrl } from '../text/parse-url.ts'

/* What parsing would leave as it is, without `www.` and a slash at its end: most addresses, in a tenth of the time. */
const PLAIN =
  /^https?:\/\/(?:www\.)?(?!www\.)((?:(?!xn--)[a-z\d-]+\.)+(?!xn--)[a-z]{2,}(?:\/[\w-][\w.~-]*)+)\/?$/

/**
 * Bring the address of a page to a form that is the same for those that mean the same: people write one page with or
 * without `www.`, a slash at its end, encrypted or not. Nothing for what is no address, and for the home page, which is
 * no article.
 */
export function simplifyAddress(address: string): string | undefined {
  const plain = PLAIN.exec(address)?.[1]
  if (plain !== undefined) return plain
  const url = parseWebUrl(address)
  const path = url?.pathname.replace(/\/+$/u, '') ?? ''
  if (url === undefined || (path === '' && url.search === '')) return undefined
  return `${url.host.replace(/^www\./u, '')}${path}${url.search}`
}
