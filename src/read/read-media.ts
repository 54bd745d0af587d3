import type { StatedMedia } from '../model/facts.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import type { Data, DataMap } from './data.ts'
import { isList, isMap } from './data.ts'
import { MEDIA_KEYS } from './dialects.ts'
import type { Field, Fields, Report } from './fields.ts'
import { findFields } from './fields.ts'
import { parseDuration } from './parse-duration.ts'
import { quote } from './quote.ts'
import { readMediaAddress } from './read-media-address.ts'
import { readMember } from './read-member.ts'

const ADDRESS_NAMES = ['url', 'src', 'path', 'file', 'href']

/**
 * Read the audio, video and other files that go with an article: an address each, an object with one, or a list.
 * A duration beside them counts for the first.
 */
export function readMedia(fields: Fields, report: Report): readonly StatedMedia[] {
  const mediaByUrl = new Map<string, StatedMedia>()
  for (const field of findFields(fields, MEDIA_KEYS)) {
    for (const value of isList(field.value) ? field.value : [field.value]) {
      const medium = readMedium({ ...field, value }, report)
      if (medium !== undefined && !mediaByUrl.has(medium.url)) mediaByUrl.set(medium.url, medium)
    }
  }
  const [first, ...others] = mediaByUrl.values()
  if (first === undefined) return []
  const seconds = first.seconds ?? readSeconds(fields.get('duration'), report)
  return [{ ...first, seconds }, ...others]
}

function readMedium(field: Field, report: Report): StatedMedia | undefined {
  const { value } = field
  const map: DataMap = isMap(value) ? value : new Map<string, Data>([['url', value]])
  // Themes keep settings under these names too: without an address there is no file.
  const address = readMember(map, ADDRESS_NAMES)
  const url = address && readMediaAddress({ ...field, value: address }, report)
  if (url === undefined || url === '') return undefined
  return {
    url,
    type: readType(readMember(map, ['type', 'mimetype', 'mime']), field, report),
    bytes: readCount(readMember(map, ['bytes', 'length', 'size', 'filesize'])),
    seconds: readSeconds(makeField(field, readMember(map, ['duration', 'seconds'])), report),
    title: normaliseLine(readMember(map, ['title', 'caption', 'alt']) ?? '') || undefined,
  }
}

function makeField(field: Field, value: string | undefined): Field | undefined {
  return value === undefined ? undefined : { ...field, value }
}

function readType(type: string | undefined, field: Field, report: Report): string | undefined {
  if (type === undefined) return undefined
  const lower = type.toLowerCase()
  if (/^[a-z]+\/[a-z0-9][a-z0-9!#$&^_.+-]*$/u.test(lower)) return lower
  warn(field, report, `Unexpected type ${quote(type)}, expected a media type as \`audio/mpeg\``)
  return undefined
}

function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : undefined
}

function readSeconds(field: Field | undefined, report: Report): number | undefined {
  if (field === undefined || typeof field.value !== 'string' || field.value === '') return undefined
  const seconds = parseDuration(field.value)
  if (seconds !== undefined) return seconds
  const message = `Unexpected duration ${quote(field.value)}, expected seconds or a time as \`12:34\``
  warn(field, report, message)
  return undefined
}

function warn(field: Field, report: Report, message: string): void {
  report(field, { ruleId: 'fact-media', severity: 'warning', message, isFatal: false })
}
