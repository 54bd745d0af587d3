/** Replace control characters of a text that came out of a file: they could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd')
}
