import { findJsonError } from './find-json-error.ts'
import { FrontMatterError } from './front-matter-error.ts'

/**
 * Parse JSON (RFC 8259).
 *
 * @throws {FrontMatterError} with the offset of what can't be parsed.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The engine's own message differs from version to version and seldom tells the place.
    const { offset, expected } = findJsonError(text)
    const found =
      offset < text.length ? `\`${String.fromCodePoint(text.codePointAt(offset) ?? 0)}\`` : 'end'
    throw new FrontMatterError(
      'front-matter-syntax',
      `Unexpected ${found} in JSON front matter, expected ${expected}`,
      offset,
    )
  }
}
