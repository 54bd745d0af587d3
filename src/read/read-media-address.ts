import type { Field, Report } from './fields.ts'
import { isMediaAddress } from './is-media-address.ts'
import { quote } from './quote.ts'

/** Read where a file is: an http(s) address or a path. Another value is dropped and reported. */
export function readMediaAddress(field: Field | undefined, report: Report): string | undefined {
  // Themes keep settings under the same names.
  if (field === undefined || typeof field.value !== 'string') return undefined
  const text = field.value.trim()
  if (text === '') return undefined
  if (isMediaAddress(text)) return text
  report(field, {
    ruleId: 'fact-media',
    severity: 'error',
    message: `Unexpected file ${quote(text)}, expected an http(s) address or a path`,
    isFatal: false,
  })
  return undefined
}
