import type { License } from '../model/facts.ts'
import { parseAddress } from './parse-address.ts'

const CREATIVE_COMMONS = /^cc[ -](by(?:-(?:nc|nd|sa)){0,2})[ -](\d\.\d)(?: international)?$/iu
const CC_ADDRESS = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]{2,8})\/(\d\.\d)\/?$/iu
const ZERO = /^cc[ -]?(?:0|zero)(?:[ -]1\.0)?$/iu
const ZERO_ADDRESS = 'https://creativecommons.org/publicdomain/zero/1.0/'

/** Parse a licence, a name or an address; of those of Creative Commons the one is known by the other. */
export function parseLicense(text: string): License | undefined {
  if (text === '') return undefined
  const address = /^https?:/iu.test(text) ? parseAddress(text) : undefined
  if (address !== undefined) return 'url' in address ? nameAddress(address.url) : undefined
  if (ZERO.test(text)) return { name: 'CC0 1.0', url: ZERO_ADDRESS }
  const [, terms, version] = CREATIVE_COMMONS.exec(text) ?? []
  if (terms === undefined) return { name: text, url: undefined }
  const url = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
  return { name: `CC ${terms.toUpperCase()} ${version}`, url }
}

function nameAddress(url: string): License {
  if (url.replace(/^http:/u, 'https:') === ZERO_ADDRESS) return { name: 'CC0 1.0', url }
  const [, terms, version] = CC_ADDRESS.exec(url) ?? []
  return { name: terms === undefined ? undefined : `CC ${terms.toUpperCase()} ${version}`, url }
}
