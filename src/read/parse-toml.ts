import { parse, TomlError } from 'smol-toml'
import { countDays } from './count-days.ts'
import { FrontMatterError } from './front-matter-error.ts'

/**
 * Parse TOML 1.0. Nesting is limited to 100.
 *
 * @throws {FrontMatterError} with the offset of what can't be parsed, dates that no calendar has included.
 */
export function parseToml(text: string): unknown {
  refuseImpossibleDates(text)
  try {
    return parse(text, { maxDepth: 100, integersAsBigInt: true })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [summary = ''] = error.message.split('\n', 1)
    const reason = summary.replace('Invalid TOML document: ', '')
    throw new FrontMatterError(
      'front-matter-syntax',
      `Unexpected TOML front matter (${reason}), expected it to parse`,
      findOffset(text, error),
    )
  }
}

/** The parser makes 2 March of 30 February, and only the source text still tells. */
function refuseImpossibleDates(text: string): void {
  for (const match of text.matchAll(/=[ \t]*((\d{4})-(\d\d)-(\d\d))(?!\d)/g)) {
    const [whole, date = '', year, month, day] = match
    if (Number(day) <= countDays(Number(year), Number(month))) continue
    throw new FrontMatterError(
      'front-matter-syntax',
      `Unexpected date \`${date}\`, expected a day that the calendar has`,
      match.index + whole.length - date.length,
    )
  }
}

/** `TomlError` counts lines at LF alone. */
function findOffset(text: string, { line, column }: TomlError): number {
  let lineStart = 0
  for (let left = line - 1; left > 0; left--) lineStart = text.indexOf('\n', lineStart) + 1
  return lineStart + column - 1
}
