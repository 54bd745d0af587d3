/**
 * Bring a language tag to its canonical form (BCP 47, RFC 5646 section 4.5); `undefined` for what is none.
 * Names of languages (`english`) are well-formed tags as well, but no registered language is longer than three letters.
 */
export function canonicaliseLanguage(text: string): string | undefined {
  const [name = ''] = text.trim().split('.', 1)
  const tag = name.replaceAll('_', '-')
  if (tag.length > 35 || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
