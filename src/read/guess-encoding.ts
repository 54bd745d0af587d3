/** Letters of Polish and Czech in Windows-1250 that are signs in Windows-1252: ą ł ż š ž ľ ť. */
const CENTRAL_EUROPEAN = new Set([0xb9, 0xb3, 0xbf, 0xbe, 0x9d])

/** Guess which single-byte encoding a file that is not UTF-8 has, in words of an advice to an editor. */
export function guessEncoding(bytes: Uint8Array): string {
  let asciiLetters = 0
  let high = 0
  let controls = 0
  let centralEuropean = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (isAsciiLetter(byte)) asciiLetters++
    if (byte < 0x80) continue
    high++
    if (byte < 0xa0) controls++
    if (CENTRAL_EUROPEAN.has(byte) && isAsciiLetter(bytes[at - 1] ?? 0)) centralEuropean++
  }
  // In Latin scripts few letters carry an accent; in Cyrillic, no letter is ASCII.
  if (high > asciiLetters) return 'Windows-1251'
  if (centralEuropean * 4 > high) return 'Windows-1250'
  return controls > 0 ? 'Windows-1252' : 'Windows-1252 or ISO-8859-1'
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
