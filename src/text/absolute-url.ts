import { stripTracking } from './strip-tracking.ts'

const HTTP = /^https?:$/u

/* URL lets signs pass that no host has and RFC 3986 forbids. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/u

/* What RFC 3986 does not allow behind the host, square brackets included, which it allows only in a host. */
const NOT_IN_PATH = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/giu

/**
 * Make an http(s) address absolute, percent-encoded (RFC 3986, stricter than URL is), its host in Punycode,
 * its tracking parameters gone. Returns nothing for any other scheme and for what is no address.
 */
export function toAbsoluteUrl(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  if (!HTTP.test(url.protocol) || !HOST.test(url.host)) return undefined
  stripTracking(url)
  const user = url.password === '' ? url.username : `${url.username}:${url.password}`
  const authority = user === '' ? url.host : `${encode(user)}@${url.host}`
  const rest = [
    encode(url.pathname),
    mark('?', encode(url.search.slice(1))),
    mark('#', encode(url.hash.slice(1))),
  ]
  return `${url.protocol}//${authority}${rest.join('')}`
}

function mark(sign: string, part: string): string {
  return part === '' ? '' : `${sign}${part}`
}

function encode(part: string): string {
  return part.replace(NOT_IN_PATH, (character) => encodeURIComponent(character.toWellFormed()))
}
