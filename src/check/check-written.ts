import type { Finding } from '../model/finding.ts'
import type { WrittenFeed } from '../model/written-feed.ts'
import { checkDocument } from './check-document.ts'
import { leaveOutChecked, type Remainder } from './leave-out-checked.ts'

/**
 * List the errors of a feed's documents before they are published: each by all rules, and against what it was to say.
 * Bodies are not looked into: what renders them holds their rules, which a test shows. Where only items that passed before
 * were left out and nothing is found, there is nothing; else the whole document tells what and where.
 */
export function checkWritten(written: WrittenFeed): readonly Finding[] {
  const { given, ready, documents } = written
  return documents.flatMap((document) => {
    const { address, path, text } = document
    const check = (part: Remainder): readonly Finding[] => {
      const expected = { given: part.given, ready: part.ready, address }
      const options = { nowMs: undefined, seeBodies: undefined }
      return checkDocument({ path, text: part.text, expected }, options).findings
    }
    const remainder = leaveOutChecked(document, written)
    if (remainder !== undefined && check(remainder).length === 0) return []
    return check({ text, given, ready })
  })
}
