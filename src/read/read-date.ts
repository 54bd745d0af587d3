import type { Field, Fields, Report } from './fields.ts'
import { findFields } from './fields.ts'
import { parseDate } from './parse-date.ts'
import { parseFlag } from './parse-flag.ts'
import { quote } from './quote.ts'
import { wrongType } from './read-text.ts'

type DateOptions = { readonly timeZone: string; readonly report: Report }

/**
 * Read the first of several date fields, as milliseconds since 1970 UTC. A date that is none leaves the article out:
 * published at a guessed time it could break an embargo. Fields behind the first that disagree are told of.
 */
export function readDate(
  fields: Fields,
  keys: readonly string[],
  options: DateOptions,
): number | undefined {
  const { report } = options
  let first: { readonly field: Field; readonly ms: number } | undefined
  for (const field of findFields(fields, keys)) {
    if (isFlag(field)) continue
    const ms = readField(field, options)
    if (ms === undefined) continue
    first ??= { field, ms }
    if (ms === first.ms) continue
    report(field, {
      ruleId: 'fact-date',
      severity: 'info',
      message: `Unexpected other date than in \`${first.field.path.join('.')}\`, which counts`,
      isFatal: false,
    })
  }
  return first?.ms
}

/** `published: true` is Jekyll's word for "no draft". */
function isFlag({ path, value }: Field): boolean {
  if (path.at(-1)?.toLowerCase() !== 'published') return false
  return typeof value === 'string' ? parseFlag(value) !== undefined : typeof value === 'boolean'
}

function readField(field: Field, { timeZone, report }: DateOptions): number | undefined {
  if (typeof field.value !== 'string') {
    report(field, { ...wrongType(field, 'a date'), isFatal: true })
    return undefined
  }
  const date = parseDate(field.value, timeZone)
  if ('ms' in date) return date.ms
  report(field, {
    ruleId: 'fact-date',
    severity: 'error',
    message: `Unexpected date ${quote(field.value)}, expected ${date.expected}`,
    isFatal: true,
  })
  return undefined
}
