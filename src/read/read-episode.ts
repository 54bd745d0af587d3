import type { Episode } from '../model/facts.ts'
import type { Data } from './data.ts'
import { isMap } from './data.ts'
import type { Field, Fields, Report } from './fields.ts'
import { parseFlag } from './parse-flag.ts'
import { quote } from './quote.ts'
import { readMediaAddress } from './read-media-address.ts'
import { readMember } from './read-member.ts'

const KINDS = ['full', 'trailer', 'bonus'] as const

/** Read what a podcast says of an episode; `undefined` where nothing is said. `episode` may be a mapping of all of it. */
export function readEpisode(fields: Fields, report: Report): Episode | undefined {
  const read = (key: string, name: string) => find(fields, key, name)
  const number = read('episode', 'number')
  const season = read('season', 'season')
  const kind = read('episodetype', 'type')
  const explicit = read('explicit', 'explicit')
  const transcript = read('transcript', 'transcript')
  const chapters = read('chapters', 'chapters')
  if ([number, season, kind, explicit, transcript, chapters].every((one) => one === undefined)) {
    return undefined
  }
  return {
    number: readCount(number, report),
    season: readCount(season, report),
    kind: KINDS.find((one) => one === readLower(kind)) ?? 'full',
    isExplicit: readExplicit(explicit),
    transcriptUrl: readMediaAddress(transcript, report),
    chaptersUrl: readMediaAddress(chapters, report),
  }
}

function find(fields: Fields, key: string, name: string): Field | undefined {
  const mapping = fields.get('episode')
  const inner = isMap(mapping?.value) ? readMember(mapping.value, [name]) : undefined
  if (mapping !== undefined && inner !== undefined) return { ...mapping, value: inner }
  const field = fields.get(key)
  if (field === undefined || isMap(field.value)) return undefined
  return field.value === null || field.value === '' ? undefined : field
}

function readCount(field: Field | undefined, report: Report): number | undefined {
  if (field === undefined) return undefined
  const { value } = field
  if (typeof value === 'string' && /^[1-9]\d{0,5}$/u.test(value.trim())) return Number(value)
  const found = typeof value === 'string' ? quote(value) : 'value'
  const message = `Unexpected ${found} for \`${field.path.join('.')}\`, expected a number from 1`
  report(field, { ruleId: 'fact-media', severity: 'warning', message, isFatal: false })
  return undefined
}

function readLower(field: Field | undefined): Data {
  return typeof field?.value === 'string' ? field.value.trim().toLowerCase() : null
}

function readExplicit(field: Field | undefined): boolean | undefined {
  if (typeof field?.value === 'boolean') return field.value
  if (typeof field?.value !== 'string') return undefined
  // iTunes once asked for these words.
  if (field.value === 'clean') return false
  return field.value === 'explicit' ? true : parseFlag(field.value)
}
