const ELLIPSIS = '…'

/* Where scripts write no spaces between words, a cut may not part a letter from its marks. */
const NEVER_FIRST = /^(?:\p{M}|\u200c|\u200d|\p{Emoji_Modifier})/u
const LAST_PUNCTUATION = /[\s,;:.(\u2013\u2014-]+$/u
const LONGEST_WORD = 60

/** Cut a text to at most `max` UTF-16 code units, at the end of a word, and say so with an ellipsis. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text

  const space = text.lastIndexOf(' ', max - 1)
  let end = space > 0 && space >= max - LONGEST_WORD ? space : max - 1
  while (end > 0 && end !== space && isWithinLetter(text, end)) end--
  return text.slice(0, end).replace(LAST_PUNCTUATION, '') + ELLIPSIS
}

function isWithinLetter(text: string, at: number): boolean {
  const isLowSurrogate = /^[\udc00-\udfff]/u.test(text.slice(at, at + 1))
  return isLowSurrogate || NEVER_FIRST.test(text.slice(at, at + 2)) || text[at - 1] === '\u200d'
}
