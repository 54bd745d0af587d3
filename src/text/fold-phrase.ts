import { foldLine } from './fold-line.ts'
import { normaliseLine } from './normalise-text.ts'

/**
 * Fold a phrase so that two ways to write it compare equal: normalised, lower case, one kind of quote, dash and space,
 * no punctuation at its ends. Letters keep their accents: they tell words apart.
 */
export function foldPhrase(text: string): string {
  return foldLine(normaliseLine(text))
}
