import type { Field, Fields, Report } from './fields.ts'
import { parseFlag } from './parse-flag.ts'
import { wrongType } from './read-text.ts'

/** Read whether an article must not be published yet. A `draft` that says neither yes nor no leaves the article out. */
export function readDraft(fields: Fields, report: Report): boolean {
  const draft = fields.get('draft')
  const published = fields.get('published')
  return (
    readFlag(draft, report) === true ||
    isUnpublished(published) ||
    // Eleventy writes no page for such an article, so its link would lead nowhere.
    isNo(fields.get('permalink'))
  )
}

function readFlag(field: Field | undefined, report: Report): boolean | undefined {
  if (field === undefined || field.value === null || field.value === '') return undefined
  if (typeof field.value === 'boolean') return field.value
  const flag = typeof field.value === 'string' ? parseFlag(field.value) : undefined
  if (flag === undefined) report(field, { ...wrongType(field, '`true` or `false`'), isFatal: true })
  return flag
}

function isUnpublished(field: Field | undefined): boolean {
  return isNo(field) || (typeof field?.value === 'string' && parseFlag(field.value) === false)
}

function isNo(field: Field | undefined): boolean {
  return field?.value === false
}
