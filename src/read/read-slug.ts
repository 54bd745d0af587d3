import { normaliseLine } from '../text/normalise-text.ts'
import type { Field, Report } from './fields.ts'
import { quote } from './quote.ts'
import { wrongType } from './read-text.ts'

const PLAIN = /^[a-z\d-]+$/

/** Read the slug: one segment of a path. What could leave its folder is fatal, since the slug becomes an address. */
export function readSlug(field: Field | undefined, report: Report): string | undefined {
  if (field === undefined) return undefined
  if (typeof field.value === 'string' && PLAIN.test(field.value)) return field.value
  if (typeof field.value !== 'string') {
    report(field, { ...wrongType(field, 'text'), isFatal: true })
    return undefined
  }
  const slug = normaliseLine(field.value)
  if (isSegment(field.value.trim()) && slug !== '') return slug
  report(field, {
    ruleId: 'fact-slug',
    severity: 'error',
    message: `Unexpected slug ${quote(field.value)}, expected one part of a path, without slashes`,
    isFatal: true,
  })
  return undefined
}

function isSegment(slug: string): boolean {
  return !/[/\\\p{Cc}]|%2f|%5c/iu.test(slug) && !/^(?:\.|%2e)+$/iu.test(slug)
}
