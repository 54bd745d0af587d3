import { findLinks } from '../text/find-links.ts'
import { isWordless } from './is-wordless.ts'
import type { Unit } from './unit.ts'

const PICTURE = /^[\s[]*!\[/u

/** Find the description of a picture that has a line to itself, `''` if it has none; `undefined` for any other line. */
export function findAltText(line: Unit | undefined): string | undefined {
  if (line?.kind !== 'paragraph' || !isWordless(line) || !PICTURE.test(line.markup))
    return undefined
  const { markup } = line
  return findLinks(markup)
    .filter(({ isImage }) => isImage)
    .map(({ textStart, textEnd }) => markup.slice(textStart, textEnd))
    .join(' ')
}
