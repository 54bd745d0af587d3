/** A letter or digit: what text shows. */
export const WORD = 1
/** What a measure has to look at: brackets of links, tags, escapes. */
export const MARK = 2
/** What may make text show less than it holds: tags and references to characters. */
export const HIDING = 4
/** The end of a link's text, which its target may follow. */
export const CLOSING = 8
export const LINE_END = 16

const WORD_CHARACTER = /[a-z0-9]/i

/** Signs of each UTF-16 code unit. Beyond ASCII all is a letter but spaces, quotes and dashes. */
export const characterSigns: Uint8Array = new Uint8Array(0x10000).fill(WORD)
for (let code = 0; code < 0x80; code++)
  characterSigns[code] = WORD_CHARACTER.test(String.fromCharCode(code)) ? WORD : 0
characterSigns.fill(0, 0x2000, 0x2070)
setSigns('\u00a0', 0)
setSigns('[\\', MARK)
setSigns(']', MARK | CLOSING)
setSigns('<', MARK | HIDING)
setSigns('&', HIDING)
setSigns('\r\n', LINE_END)

function setSigns(characters: string, signs: number): void {
  for (const character of characters) characterSigns[character.charCodeAt(0)] = signs
}
