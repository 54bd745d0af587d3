/* Full stops of Latin, Cyrillic, Greek, Arabic and Indic scripts want a space behind, those of Chinese and Japanese none. */
const SENTENCE_END = /[.!?…।॥؟۔]+["'”’»)\]]*(?=\s|$)\s*|[。！？｡]+[」』）】”’]*\s*/gu

/* What stands before a full stop that ends no sentence: initials, titles, ordinals. */
const ABBREVIATION =
  /(?:^|[\s("“„«.])(?:\p{Lu}|\d{1,2}|Mr|Mrs|Ms|Dr|Prof|St|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Jr|Sr|Inc|Ltd|Co|Corp|No|Nr|vs|etc|ca|bzw|Abb|Bd|Mme|Mlle|Sra|Dra|Art|Jan|Feb|Aug|Sept|Oct|Okt|Nov|Dec|Dez|[a-zA-Z]\.[a-zA-Z])\.$/u
const LONGEST_ABBREVIATION = 8
const GOES_ON = /^\p{Ll}/u

/**
 * Split a line of text into its sentences, the spaces between kept with the sentence before. Made for cutting
 * summaries: where it is in doubt, a sentence goes on.
 */
export function splitSentences(line: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const { 0: end, index } of line.matchAll(SENTENCE_END)) {
    const behind = index + end.length
    if (isWithinSentence(line, index, behind)) continue
    sentences.push(line.slice(start, behind))
    start = behind
  }
  if (start < line.length) sentences.push(line.slice(start))
  return sentences
}

function isWithinSentence(line: string, stop: number, behind: number): boolean {
  if (GOES_ON.test(line.slice(behind, behind + 2))) return true
  return ABBREVIATION.test(line.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop + 1))
}
