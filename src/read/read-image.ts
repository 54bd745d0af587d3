import type { LeadImage } from '../model/facts.ts'
import { normaliseKey } from '../text/normalise-key.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import type { Data } from './data.ts'
import { isList, isMap } from './data.ts'
import type { Field, Fields, Report } from './fields.ts'
import { findFields } from './fields.ts'
import { isMediaAddress } from './is-media-address.ts'
import { quote } from './quote.ts'
import { readMember } from './read-member.ts'
import { wrongType } from './read-text.ts'

const ADDRESS_NAMES = ['url', 'src', 'image', 'path', 'file', 'href']

/* Names of what is said of a picture, within its object and behind its name in a field beside it. */
const ALT_NAMES = ['alt', 'title', 'description']
const CAPTION_NAMES = ['caption']
const CREDIT_NAMES = ['credit', 'photographer', 'copyright', 'byline', 'author', 'source']

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
    const url = readField(field, report)
    if (url === undefined) continue
    const read = (names: readonly string[]) => readSaid(fields, field, names)
    return { url, alt: read(ALT_NAMES), caption: read(CAPTION_NAMES), credit: read(CREDIT_NAMES) }
  }
  return undefined
}

function readField(field: Field, report: Report): string | undefined {
  const value = pickFirst(field)
  // Themes keep other settings under these names (`cover: {hidden: true}`): without an address there is no picture.
  if (value === null || value === false || value === true) return undefined
  const url = isMap(value) ? readMember(value, ADDRESS_NAMES) : value
  if (url === undefined) return undefined
  if (typeof url !== 'string') {
    report(field, wrongType({ ...field, value: url }, 'the address of a picture'))
    return undefined
  }
  if (!isMediaAddress(url.trim())) {
    report(field, {
      ruleId: 'fact-image',
      severity: 'error',
      message: `Unexpected picture ${quote(url)}, expected an http(s) address or a path`,
      isFatal: false,
    })
    return undefined
  }
  return url.trim()
}

function pickFirst({ value }: Field): Data {
  return isList(value) ? (value[0] ?? null) : value
}

function readSaid(fields: Fields, field: Field, names: readonly string[]): string | undefined {
  const value = pickFirst(field)
  const within = isMap(value) ? readMember(value, names) : undefined
  const line = normaliseLine(within ?? findBeside(fields, field, names[0] ?? '') ?? '')
  return line === '' ? undefined : line
}

/** Find what is said of a picture in a field of its own, as `image_alt` or `cover_credit`. */
function findBeside(fields: Fields, { path }: Field, what: string): string | undefined {
  const key = normaliseKey(path.at(-1) ?? '')
  const value = fields.get(`${key}${what}`)?.value ?? fields.get(`image${what}`)?.value
  return typeof value === 'string' ? value : undefined
}
