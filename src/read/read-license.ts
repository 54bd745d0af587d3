import type { License } from '../model/facts.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { isMap } from './data.ts'
import type { Field } from './fields.ts'
import { parseLicense } from './parse-license.ts'
import { readMember } from './read-member.ts'

/** Read a licence: its name, its address, or a mapping with both. */
export function readLicense(field: Field | undefined): License | undefined {
  if (typeof field?.value === 'string') return parseLicense(normaliseLine(field.value))
  if (field === undefined || !isMap(field.value)) return undefined
  const name = readMember(field.value, ['name', 'title', 'label', 'id'])
  const stated = parseLicense(normaliseLine(name ?? ''))
  const url = parseLicense(readMember(field.value, ['url', 'link', 'href']) ?? '')?.url
  if (stated === undefined) return url === undefined ? undefined : parseLicense(url)
  return { name: stated.name, url: url ?? stated.url }
}
