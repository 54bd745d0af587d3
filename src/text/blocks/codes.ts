/** UTF-16 codes of the characters that Markdown's blocks are made of. */
export const TAB = 0x09
export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d
export const SPACE = 0x20
export const EXCLAMATION = 0x21
export const QUOTATION = 0x22
export const HASH = 0x23
export const APOSTROPHE = 0x27
export const OPEN_PARENTHESIS = 0x28
export const CLOSE_PARENTHESIS = 0x29
export const ASTERISK = 0x2a
export const PLUS = 0x2b
export const DASH = 0x2d
export const DOT = 0x2e
export const SLASH = 0x2f
const DIGIT_ZERO = 0x30
export const DIGIT_ONE = 0x31
const DIGIT_NINE = 0x39
export const COLON = 0x3a
export const LESS_THAN = 0x3c
export const EQUALS = 0x3d
export const GREATER_THAN = 0x3e
export const QUESTION = 0x3f
export const OPEN_BRACKET = 0x5b
export const BACKSLASH = 0x5c
export const CLOSE_BRACKET = 0x5d
export const CARET = 0x5e
export const UNDERSCORE = 0x5f
export const BACKTICK = 0x60
export const PIPE = 0x7c
export const TILDE = 0x7e
export const DELETE = 0x7f
export const BYTE_ORDER_MARK = 0xfeff

/** Tell whether a code is a space or a tab: all that Markdown knows as white space in a line. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Tell whether a code is an ASCII letter. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Tell whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE
}

/** Find the first character in a stretch of a line that is neither space nor tab, `end` if there is none. */
export function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}
