const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu

/** Keep a language tag that begins with an ISO 639 code; `''` for everything else, as `english`. */
export function carryLanguage(language: string): string {
  return LANGUAGE_TAG.test(language) ? language : ''
}
