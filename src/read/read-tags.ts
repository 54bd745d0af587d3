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
    for (const name of readField(field, report)) {
      const key = name.toLowerCase()
      if (!tags.has(key)) tags.set(key, name)
    }
  }
  return [...tags.values()]
}

function readField(field: Field, report: Report): readonly string[] {
  const entries = isList(field.value) ? field.value : [field.value]
  return entries.flatMap((entry) => {
    const names = readNames(entry)
    if (names !== undefined) return names.filter((name) => name !== '')
    report(field, wrongType({ ...field, value: entry }, 'a tag, or a list of tags'))
    return []
  })
}

function readNames(entry: Data): readonly string[] | undefined {
  if (entry === null || entry === false) return []
  if (typeof entry === 'string') return splitTags(entry).map(toTag)
  const name = isMap(entry) ? readMember(entry, ['name', 'title', 'label', 'slug']) : undefined
  return name === undefined ? undefined : [toTag(name)]
}

/** As Pelican does: at semicolons if there are any, else at commas. */
function splitTags(text: string): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',')
}

function toTag(text: string): string {
  return normaliseLine(text).replace(/^#+\s*/u, '')
}
