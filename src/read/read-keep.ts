import type { StatedFacts } from '../model/facts.ts'
import { findExpressionFault } from '../text/compile-expression.ts'
import { isList } from './data.ts'
import { CLEAN_KEY, KEEP_KEY } from './dialects.ts'
import type { Field, Fields, Report } from './fields.ts'
import { parseFlag } from './parse-flag.ts'

/**
 * Read what an editor wants to stay: all with `clean: false`, or the texts and expressions of `keep`. Where that can't
 * be understood, all stays, with a warning.
 */
export function readKeep(fields: Fields, report: Report): StatedFacts['keep'] {
  const texts = readTexts(fields.get(KEEP_KEY), report)
  return readIsClean(fields.get(CLEAN_KEY), report) ? texts : 'all'
}

function readIsClean(field: Field | undefined, report: Report): boolean {
  if (field === undefined || field.value === null || field.value === '') return true
  const { value } = field
  const flag = typeof value === 'string' ? parseFlag(value) : value
  if (typeof flag === 'boolean') return flag
  warn(
    field,
    'Unexpected value of `clean`, expected `true` or `false`; all of the text stays',
    report,
  )
  return false
}

function readTexts(field: Field | undefined, report: Report): StatedFacts['keep'] {
  if (field === undefined || field.value === null || field.value === '') return undefined
  const entries = isList(field.value) ? field.value : [field.value]
  const texts = entries.filter((entry) => typeof entry === 'string' && entry.trim() !== '')
  if (texts.length < entries.length) {
    warn(
      field,
      'Unexpected value of `keep`, expected a text or a list of texts; all of the text stays',
      report,
    )
    return 'all'
  }
  const strings = texts.map(String)
  for (const text of strings) {
    const fault = findExpressionFault(text)
    if (fault === undefined) continue
    warn(
      field,
      `Unexpected expression \`${text}\` in \`keep\`, expected a valid one (${fault}); all of the text stays`,
      report,
    )
    return 'all'
  }
  return strings
}

function warn(field: Field, message: string, report: Report): void {
  report(field, { ruleId: 'fact-keep', severity: 'warning', message, isFatal: false })
}
