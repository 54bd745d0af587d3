import { normaliseLine } from '../text/normalise-text.ts'
import type { Data } from './data.ts'
import { isList, isMap } from './data.ts'
import type { Field, Problem, Report } from './fields.ts'

/** Read a value that must be text as plain text on one line; `undefined` where it is none or holds nothing visible. */
export function readText(field: Field | undefined, report: Report): string | undefined {
  if (field === undefined || field.value === null) return undefined
  if (typeof field.value !== 'string') {
    report(field, wrongType(field, 'text'))
    return undefined
  }
  const text = normaliseLine(field.value)
  return text === '' ? undefined : text
}

/** Say that a value has the wrong type, in the words of its language. Its fact is then left out, the article is not. */
export function wrongType({ path, value }: Field, expected: string): Problem {
  return {
    ruleId: 'fact-type',
    severity: 'error',
    message: `Unexpected ${nameType(value)} for \`${path.join('.')}\`, expected ${expected}`,
    isFatal: false,
  }
}

function nameType(value: Data): string {
  if (value === null) return 'nothing'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return `\`${value}\``
  if (isList(value)) return 'list'
  return isMap(value) ? 'mapping' : 'value'
}
