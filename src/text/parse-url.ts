/**
 * Parse an address, relative to a base where one is given; `undefined` for what is none.
 * Not with `URL.canParse`: in Node 20 and 22 it refuses Latin-1 letters once it has run a few thousand times.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

/** Parse an absolute http(s) address; `undefined` for everything else. */
export function parseWebUrl(address: string): URL | undefined {
  const url = parseUrl(address)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined
}
