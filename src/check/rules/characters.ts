import type { Element } from 'xast'
import { holdsForbidden } from '../../text/carry-text.ts'
import { FORBIDDEN } from '../../text/forbidden-characters.ts'
import { readText } from '../../text/read-element.ts'
import { listStrings } from '../list-strings.ts'
import type { Breach, Rule, Sight } from '../rule.ts'

// UTF-8 read as Latin-1 or Windows-1252, as in `cafÃ©` and `itâ€™s`.
const MISREAD = /[ÂÃ][\u0080-\u00bf]|â€[\u0080-\u009f‘-„†-…‰-›€™œžŸ¡-¿]/gu

/**
 * Refuse characters that XML forbids or validators refuse, be they written as such or as references, and text
 * that was decoded wrongly (XML 1.0 section 2.2; W3C validator: BadCharacters).
 */
export const characters: Rule<Sight> = {
  id: 'X2',
  severity: 'error',

  *find({ elements, json, text }) {
    if (holdsForbidden(text)) yield* findForbidden(text)
    // Without references that are not ours, what the file holds is what readers see.
    if (/\\u|&#(?!x(?:26|3C|3E|9|A);)/u.test(text)) {
      for (const element of elements) yield* judgeElement(element)
      for (const { text: value, spot } of listStrings(json)) {
        if (holdsForbidden(value)) yield { spot, message: REFERENCE }
      }
    }
    for (const { index, 0: found } of text.matchAll(MISREAD)) {
      const message = `Unexpected \`${found}\`, expected one character: this looks like UTF-8 that was read as another encoding`
      yield { spot: index, message, severity: 'warning' }
    }
  },
}

const REFERENCE = 'Unexpected reference to a forbidden character, expected text'

function* findForbidden(text: string): Iterable<Breach> {
  for (const { index, 0: found } of text.toWellFormed().matchAll(FORBIDDEN)) {
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    // Half a surrogate pair has become U+FFFD as well.
    const name =
      text.charCodeAt(index) === 0xfffd || found !== '\ufffd' ? `U+${code}` : 'half of a character'
    yield { spot: index, message: `Unexpected ${name}, expected text` }
  }
}

function* judgeElement(element: Element): Iterable<Breach> {
  const values = [readText(element), ...Object.values(element.attributes)]
  if (values.some((value) => holdsForbidden((value ?? '').replaceAll('\r', '')))) {
    yield { spot: element, message: REFERENCE }
  }
}
