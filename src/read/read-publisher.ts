import { isMap } from './data.ts'
import type { Field, Report } from './fields.ts'
import { readMember } from './read-member.ts'
import { readText } from './read-text.ts'

/** Read the newsroom or agency that an article came from: its name, or a mapping with a name. */
export function readPublisher(field: Field | undefined, report: Report): string | undefined {
  if (field === undefined || !isMap(field.value)) return readText(field, report)
  const value = readMember(field.value, ['name', 'title', 'url']) ?? null
  return value === null ? undefined : readText({ ...field, value }, report)
}
