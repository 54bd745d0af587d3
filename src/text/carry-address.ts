import { carryText } from './carry-text.ts'
import { isPlainAddress } from './is-plain-address.ts'
import { parseWebUrl } from './parse-url.ts'

// Characters that the URL standard leaves in a path, query or fragment and RFC 3986 does not allow there.
const BEYOND_RFC_3986 = /[[\]\\^`{|}]|%(?![\da-f]{2})/giu

/**
 * Write an address in the one form that every format shares: lower-case host, path of at least `/`,
 * percent-encoded (RFC 3986). What is no web address is left for the check to refuse.
 */
export function carryAddress(address: string): string {
  if (address === '' || isPlainAddress(address)) return address
  const carried = carryText(address).trim()
  const href = parseWebUrl(carried)?.href
  if (href === undefined) return carried

  // Brackets may stand in a host, and a second # nowhere.
  const pathStart = href.indexOf('/', href.indexOf('//') + 2)
  const [path = '', ...fragments] = href.slice(pathStart).split('#')
  const rest = fragments.length === 0 ? path : `${path}#${fragments.join('%23')}`
  return href.slice(0, pathStart) + rest.replace(BEYOND_RFC_3986, encodeURIComponent)
}

/** Carry an address that may be left out: `undefined` for what is no web address. */
export function carryUrl(address: string | undefined): string | undefined {
  const url = carryAddress(address ?? '')
  return isCarriedAddress(url) ? url : undefined
}

/** Tell whether an address is an absolute http(s) one, in the form that every format shares. */
export function isCarriedAddress(address: string | undefined): boolean {
  if (address === undefined || address === '') return false
  if (isPlainAddress(address)) return true
  return parseWebUrl(address) !== undefined && carryAddress(address) === address
}
