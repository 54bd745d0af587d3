import { findWords } from './find-words.ts'
import type { Words } from './words/words.ts'

/**
 * Find the words for a page about a feed, and the language that the page is in: the feed's,
 * unless its words are not known here; then the page is English and what is not English is marked.
 */
export function findPageLanguage(language: string): {
  readonly words: Words
  readonly language: string
} {
  const words = findWords(language)
  const isKnown = language.toLowerCase().split('-')[0] === words.language
  return { words, language: isKnown ? language : words.language }
}
