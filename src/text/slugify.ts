import { normaliseText } from './normalise-text.ts'

/**
 * Make a path segment of any name: letters, marks and digits of every script stay, lower case, NFC,
 * all else becomes single hyphens. Returns `''` for a name without a letter or digit.
 */
export function slugify(name: string): string {
  return normaliseText(name)
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .normalize('NFC')
}
