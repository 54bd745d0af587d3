/** Tell whether a text is a language tag (BCP 47) that begins with an ISO 639 code: `english` does not. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(text)
}
