import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import type { Field, Report } from './fields.ts'
import { quote } from './quote.ts'
import { readText } from './read-text.ts'

/** Read the language as a BCP 47 tag; `en_GB` and `en_GB.UTF-8` are understood. Another value is dropped. */
export function readLanguage(field: Field | undefined, report: Report): string | undefined {
  const text = readText(field, report)
  if (field === undefined || text === undefined) return undefined
  const language = canonicaliseLanguage(text)
  if (language !== undefined) return language
  report(field, {
    ruleId: 'fact-language',
    severity: 'error',
    message: `Unexpected language ${quote(text)}, expected a tag as \`en\` or \`pt-BR\``,
    isFatal: false,
  })
  return undefined
}
