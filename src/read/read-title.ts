import { normaliseLine } from '../text/normalise-text.ts'
import type { Field, Report } from './fields.ts'
import { readText } from './read-text.ts'

/** Read the title. One that holds no visible character is an error: to put another in its place would hide the damage. */
export function readTitle(field: Field | undefined, report: Report): string | undefined {
  if (typeof field?.value !== 'string') return readText(field, report)
  const title = normaliseLine(field.value)
  if (/[^\p{C}\p{Z}]/u.test(title)) return title
  report(field, {
    ruleId: 'fact-title',
    severity: 'error',
    message: 'Unexpected title without a visible character, expected text',
    isFatal: true,
  })
  return undefined
}
