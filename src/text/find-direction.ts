import { canonicaliseLanguage } from './canonicalise-language.ts'
import { rememberSome } from './remember-some.ts'

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']

/** Find the direction that a language (BCP 47) is written in. */
export const findDirection: (language: string) => 'ltr' | 'rtl' = rememberSome((language) => {
  const tag = canonicaliseLanguage(language) ?? 'en'
  const { script = '' } = new Intl.Locale(tag).maximize()
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
})
