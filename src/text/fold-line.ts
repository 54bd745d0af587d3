const PLAIN = /^[a-z0-9 ]*$/
const PRINTABLE_ASCII = /^[ -~]*$/
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4]/gu
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu
const DASHES = /[\u2010-\u2015\u2212]+/gu
const EDGE = /[\p{L}\p{N}\p{M}]/u

/**
 * Fold a line that is normalised already, so that two ways to write a phrase compare equal: lower case, one kind of
 * quote and dash, no punctuation at its ends. Letters keep their accents: they tell words apart.
 */
export function foldLine(line: string): string {
  const lower = line.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const quoted = lower.replaceAll('`', "'")
  return trimPunctuation(PRINTABLE_ASCII.test(lower) ? quoted : foldSigns(quoted))
}

function foldSigns(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replaceAll('…', '...')
}

function trimPunctuation(text: string): string {
  let start = 0
  while (start < text.length && !isWord(text, start)) start++
  let end = text.length
  while (end > start && !isWord(text, end - 1)) end--
  return text.slice(start, end)
}

/** Half of a surrogate pair stays with its other half: most pairs that end a phrase are letters or signs with a sense. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0xd800 && code < 0xe000) || EDGE.test(text.charAt(at))
}
