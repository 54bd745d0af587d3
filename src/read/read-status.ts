import { CORRECTION_KEYS } from './dialects.ts'
import type { Fields, Report } from './fields.ts'
import { findField } from './fields.ts'
import { quote } from './quote.ts'
import { wrongType } from './read-text.ts'

/** What CMSs and Pelican call the states of an article that the public must not see. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...['draft', 'drafts', 'hidden', 'private', 'pending', 'embargoed', 'future', 'review', 'skip'],
  ...['unpublished', 'trash', 'archived', 'inactive'],
])
const WITHDRAWN: ReadonlySet<string> = new Set(['withdrawn', 'retracted'])
const CORRECTED: ReadonlySet<string> = new Set(['corrected', 'correction'])
const LIVE: ReadonlySet<string> = new Set([
  ...['published', 'publish', 'public', 'live', 'active', 'final', 'updated', 'approved'],
])

/** What an article's `status` means for its publication. */
export type Status = 'live' | 'hidden' | 'withdrawn'

/**
 * Read the state of an article. One that is no text leaves the article out, since it may be withdrawn; an unknown word
 * is published and warned of, since it may be `withdrawn` with a letter too many.
 */
export function readStatus(fields: Fields, report: Report): Status {
  const field = findField(fields, ['status'])
  if (field === undefined) return 'live'
  if (typeof field.value !== 'string') {
    report(field, { ...wrongType(field, 'a word'), isFatal: true })
    return 'hidden'
  }
  const word = field.value.trim().toLowerCase()
  if (HIDDEN.has(word)) return 'hidden'
  if (WITHDRAWN.has(word)) return 'withdrawn'
  const isCorrected = CORRECTED.has(word)
  if (isCorrected && findField(fields, CORRECTION_KEYS) === undefined) {
    report(field, {
      ruleId: 'fact-correction',
      severity: 'warning',
      message: `Unexpected status ${quote(field.value)} without a \`correction\`, expected a note that says what was wrong`,
      isFatal: false,
    })
  }
  if (!isCorrected && !LIVE.has(word)) {
    report(field, {
      ruleId: 'fact-status',
      severity: 'warning',
      message: `Unexpected status ${quote(field.value)}, expected \`draft\`, \`published\`, \`corrected\` or \`withdrawn\`; the article is published`,
      isFatal: false,
    })
  }
  return 'live'
}
