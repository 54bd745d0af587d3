import type { LeadImage } from '../model/facts.ts'
import { normaliseKey } from '../text/normalise-key.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { parseUrl } from '../text/parse-url.ts'
import type { Data } from './data.ts'
import { isList, isMap } from './data.ts'
import type { Field, Fields, Report } from './fields.ts'
import { findFields } from './fields.ts'
import { quote } from './quote.ts'
import { readMember } from './read-member.ts'
import { wrongType } from './read-text.ts'

const SCHEME = /^[a-z][a-z0-9+.-]+:/iu
const ADDRESS_NAMES = ['url', 'src', 'image', 'path', 'file', 'href']
const ALT_NAMES = ['alt', 'caption', 'title', 'description']

/**
 * Read the picture that stands for an article: an address, an object with one, or a list of which the first counts.
 * Its text may stand in the object or in a field of its own (`image_alt`).
 */
export function readImage(
  fields: Fields,
  keys: readonly string[],
  report: Report,
): LeadImage | undefined {
  for (const field of findFields(fields, keys)) {
    const image = readField(field, report)
    if (image === undefined) continue
    const alt = normaliseLine(image.alt ?? findAlt(fields, field) ?? '')
    return { url: image.url, alt: alt === '' ? undefined : alt }
  }
  return undefined
}

function readField(field: Field, report: Report): LeadImage | undefined {
  const value: Data = isList(field.value) ? (field.value[0] ?? null) : field.value
  // Themes keep other settings under these names (`cover: {hidden: true}`): without an address there is no picture.
  if (value === null || value === false || value === true) return undefined
  const url = isMap(value) ? readMember(value, ADDRESS_NAMES) : value
  if (url === undefined) return undefined
  if (typeof url !== 'string') {
    report(field, wrongType({ ...field, value: url }, 'the address of a picture'))
    return undefined
  }
  if (!isAddress(url.trim())) {
    report(field, {
      ruleId: 'fact-image',
      severity: 'error',
      message: `Unexpected picture ${quote(url)}, expected an http(s) address or a path`,
      isFatal: false,
    })
    return undefined
  }
  return { url: url.trim(), alt: isMap(value) ? readMember(value, ALT_NAMES) : undefined }
}

function isAddress(url: string): boolean {
  if (/[\p{Cc}\\]/u.test(url)) return false
  if (!SCHEME.test(url)) return !url.startsWith('//')
  const parsed = /^https?:\/\/[^/]/iu.test(url) ? parseUrl(url) : undefined
  return parsed !== undefined && parsed.username === '' && parsed.password === ''
}

function findAlt(fields: Fields, { path }: Field): string | undefined {
  const key = normaliseKey(path.at(-1) ?? '')
  const value = fields.get(`${key}alt`)?.value ?? fields.get('imagealt')?.value
  return typeof value === 'string' ? value : undefined
}
