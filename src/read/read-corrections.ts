import { normaliseLine } from '../text/normalise-text.ts'
import { isList } from './data.ts'
import type { Field, Report } from './fields.ts'
import { wrongType } from './read-text.ts'

/** Read the notes that say what was wrong with an article: one, or a list of them; each plain text on one line. */
export function readCorrections(field: Field | undefined, report: Report): readonly string[] {
  if (field === undefined) return []
  const values = isList(field.value) ? field.value : [field.value]
  return values.flatMap((value) => {
    const note = typeof value === 'string' ? normaliseLine(value) : undefined
    if (note === undefined)
      report(field, wrongType({ ...field, value }, 'text, or a list of texts'))
    return note === undefined || note === '' ? [] : [note]
  })
}
