/** `&CounterClockwiseContourIntegral;` is the longest that HTML names. */
const MAX_LENGTH = 33

const TEXT_BY_NAME: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
])

/** Read the character reference that begins at `at`, numeric or one of those that CMS exports leave in headlines. */
export function readEntity(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  const length = text.slice(at, at + MAX_LENGTH).indexOf(';')
  if (length < 2) return undefined
  const name = text.slice(at + 1, at + length)
  const value = name.startsWith('#') ? readCodePoint(name.slice(1)) : TEXT_BY_NAME.get(name)
  return value === undefined ? undefined : { text: value, end: at + length + 1 }
}

function readCodePoint(number: string): string | undefined {
  const hexadecimal = /^x([0-9a-f]{1,6})$/iu.exec(number)?.[1]
  const decimal = /^[0-9]{1,7}$/u.exec(number)?.[0]
  const code = Number.parseInt(hexadecimal ?? decimal ?? '0', hexadecimal === undefined ? 10 : 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
