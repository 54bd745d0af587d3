import { normaliseText } from './normalise-text.ts'

/** Fold a name so that two ways to write it compare equal: lower case, and spaces, hyphens and underscores alike. */
export function foldName(name: string): string {
  return normaliseText(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim()
}
