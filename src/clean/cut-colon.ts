/** Cut the colon off the end of a word: phrases that ask for none take one. */
export function cutColon(word: string): string {
  return word.endsWith(':') ? word.slice(0, -1) : word
}
