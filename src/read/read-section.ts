import type { Data } from './data.ts'
import { isList } from './data.ts'
import { SECTION_KEYS } from './dialects.ts'
import type { Fields, Report } from './fields.ts'
import { findField } from './fields.ts'
import { readTags } from './read-tags.ts'
import { readText } from './read-text.ts'

/**
 * Read the section: `section`, else `category`; where neither is stated and the file lies in no folder that could be
 * one, the first of `categories`.
 */
export function readSection(
  fields: Fields,
  hasFolder: boolean,
  report: Report,
): string | undefined {
  const field = findField(fields, SECTION_KEYS)
  if (field !== undefined) return readText({ ...field, value: takeFirst(field.value) }, report)
  const categories = findField(fields, ['categories'])
  if (hasFolder || categories === undefined) return undefined
  // The tags are read from it as well, and complain once.
  return readTags([categories], () => {})[0]
}

function takeFirst(value: Data): Data {
  return isList(value) ? (value[0] ?? null) : value
}
