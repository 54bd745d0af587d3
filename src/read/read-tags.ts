import { normaliseLine } from '../text/normalise-text.ts'
import type { Data } from './data.ts'
import { isList, isMap } from './data.ts'
import type { Field, Report } from './fields.ts'
import { readMember } from './read-member.ts'
import { wrongType } from './read-text.ts'

/**
 * Read tags from all fields that hold some: lists, strings with commas or semicolons, or mappings with a name each.
 * Case does not make another tag; the first spelling counts.
 */
export function readTags(fields: readonly Field[], report: Report): readonly string[] {
  const tags = new Map<string, string>()
  for (const field of fields) {
    for (const entry of isList(field.value) ? field.value : [field.value]) {
      const names = readNames(entry)
      if (names === undefined) {
        report(field, wrongType({ ...field, value: entry }, 'a tag, or a list of tags'))
      }
      for (const name of names ?? []) addTag(tags, toTag(name))
    }
  }
  return [...tags.values()]
}

function addTag(tags: Map<string, string>, name: string): void {
  const key = name.toLowerCase()
  if (name !== '' && !tags.has(key)) tags.set(key, name)
}

function readNames(entry: Data): readonly string[] | undefined {
  if (entry === null || entry === false) return []
  if (typeof entry === 'string') return splitTags(entry)
  const name = isMap(entry) ? readMember(entry, ['name', 'title', 'label', 'slug']) : undefined
  return name === undefined ? undefined : [name]
}

/** As Pelican does: at semicolons if there are any, else at commas. */
function splitTags(text: string): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',')
}

function toTag(text: string): string {
  const line = normaliseLine(text)
  return line.startsWith('#') ? line.replace(/^#+\s*/u, '') : line
}
