const LETTER = /[\p{L}\p{N}]/u
/** Letters before it are composed, unless a mark follows. */
const FIRST_MARK = 0x80
/** A letter with its marks, before they are composed. */
const MAX_PARTS = 4

/** Read the first letter or digit of a text, in lower case: what differs there differs, and most texts do. */
export function readOpeningLetter(text: string): string {
  const start = text.search(LETTER)
  if (start === -1) return ''
  const isPlain = text.charCodeAt(start) < FIRST_MARK && !(text.charCodeAt(start + 1) >= FIRST_MARK)
  if (isPlain) return text.charAt(start).toLowerCase()
  const letter = text
    .slice(start, start + MAX_PARTS)
    .normalize('NFC')
    .toLowerCase()
  return String.fromCodePoint(letter.codePointAt(0) ?? 0)
}
