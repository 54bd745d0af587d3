import type { Random } from '../news/create-random.ts'

const ONSETS = [
  'b',
  'br',
  'ch',
  'd',
  'f',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  's',
  'st',
  't',
  'v',
] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'] as const
const ENDINGS = ['', '', 'n', 'r', 's', 't', 'nd', 'lt', 'ck', 'ment', 'tion', 'ed'] as const
const LINKS = [
  'the',
  'a',
  'of',
  'in',
  'to',
  'and',
  'for',
  'with',
  'from',
  'under',
  'its',
  'their',
] as const

/** Invent a word; small ranks are frequent, as in a language. */
export function writeWord(random: Random): string {
  const syllables = random.isHit(0.6) ? 1 : 2 + random.int(0, 1)
  let word = ''
  for (let count = 0; count < syllables; count++) word += random.pick(ONSETS) + random.pick(VOWELS)
  return word + random.pick(ENDINGS)
}

/** Invent a name or a headline: capitalised words. */
export function writeTitle(random: Random, words: number): string {
  return Array.from({ length: words }, () => capitalise(writeWord(random))).join(' ')
}

/** Invent a sentence; one in eight holds a link, one in sixteen emphasis, one in six a quotation. */
export function writeSentence(random: Random): string {
  const words = Array.from({ length: 8 + random.int(0, 15) }, () => {
    if (random.isHit(0.35)) return random.pick(LINKS)
    return random.isHit(0.06) ? String(2 + random.int(0, 3999)) : writeWord(random)
  })
  const at = random.int(0, words.length - 1)
  const word = words[at] ?? ''
  if (random.isHit(1 / 8)) words[at] = `[${word}](https://${writeWord(random)}.example/${word})`
  else if (random.isHit(1 / 16)) words[at] = `**${word}**`
  const sentence = capitalise(words.join(' '))
  return random.isHit(1 / 6) ? `“${sentence},” ${writeTitle(random, 2)} said.` : `${sentence}.`
}

/** Invent a paragraph of two to five sentences. */
export function writeParagraph(random: Random): string {
  return Array.from({ length: 2 + random.int(0, 3) }, () => writeSentence(random)).join(' ')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
