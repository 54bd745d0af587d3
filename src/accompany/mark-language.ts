import { findDirection } from '../text/find-direction.ts'

/** Mark an element in another language than what is around it; nothing to say where both are one. */
export function markLanguage(
  language: string,
  around: string,
): { readonly lang?: string; readonly dir?: string } {
  if (language === '' || language === around) return {}
  const direction = findDirection(language)
  return direction === findDirection(around)
    ? { lang: language }
    : { lang: language, dir: direction }
}
