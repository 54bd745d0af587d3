import { ID_KEYS } from './dialects.ts'
import type { Field, Fields, Report } from './fields.ts'
import { findField } from './fields.ts'
import { quote } from './quote.ts'
import { wrongType } from './read-text.ts'

/**
 * Read the id that an article states: one word of visible characters. Another is fatal, since an article that once
 * got an id of our making could never return to its own. A key without a value is only warned of.
 */
export function readId(fields: Fields, report: Report): string | undefined {
  const field = findField(fields, ID_KEYS)
  if (field === undefined) {
    warnEmpty(fields, report)
    return undefined
  }
  if (typeof field.value !== 'string') {
    report(field, { ...wrongType(field, 'text or a number'), isFatal: true })
    return undefined
  }
  const id = field.value.trim()
  if (/^[^\p{C}\p{Z}]{1,1000}$/u.test(id)) return id.normalize('NFC')
  report(field, {
    ruleId: 'fact-id',
    severity: 'error',
    message: `Unexpected id ${quote(field.value)}, expected one word of visible characters`,
    isFatal: true,
  })
  return undefined
}

function warnEmpty(fields: Fields, report: Report): void {
  const key = ID_KEYS.find((name) => fields.has(name))
  const field: Field | undefined = key === undefined ? undefined : fields.get(key)
  if (field === undefined) return
  report(field, {
    ruleId: 'fact-id',
    severity: 'warning',
    message: `Unexpected empty \`${field.path.join('.')}\`, expected an id; the article gets another`,
    isFatal: false,
  })
}
