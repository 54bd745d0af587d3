import { isMap } from './data.ts'
import type { Field, Report } from './fields.ts'
import { parseAddress } from './parse-address.ts'
import { readMember } from './read-member.ts'
import { readText } from './read-text.ts'

/** Read the newsroom or agency that an article came from: its name, or a mapping with a name. */
export function readPublisher(field: Field | undefined, report: Report): string | undefined {
  if (field === undefined || !isMap(field.value)) return readText(field, report)
  const value = readMember(field.value, ['name', 'title', 'url']) ?? null
  return value === null ? undefined : readText({ ...field, value }, report)
}

/** Read the address of the feed that an article came from, which only a mapping can tell. */
export function readSourceFeed(field: Field | undefined): string | undefined {
  const text = isMap(field?.value) ? readMember(field.value, ['feed', 'rss', 'feedurl']) : undefined
  const address = text === undefined ? undefined : parseAddress(text)
  return address !== undefined && 'url' in address && !address.isRelative ? address.url : undefined
}
