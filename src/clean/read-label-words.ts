import { foldLine } from '../text/fold-line.ts'
import { cutColon } from './cut-colon.ts'
import { networks } from './phrases/networks.ts'

const LABEL_WORD =
  /\{\p{L}+\}:?|\p{N}+(?:[km](?!\p{L}))?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*(?: ?:)?/gu
/** The same for printable ASCII, in a quarter of the time. */
const ASCII_LABEL_WORD = /\{[a-z]+\}:?|[0-9]+(?:[km](?![a-z]))?|[a-z]+(?:'[a-z]+)*(?: ?:)?/g
const PRINTABLE_ASCII = /^[ -~]*$/
const NUMBER = /^\p{N}/u
const COLON = / ?:$/u
const MAX_NETWORK_WORDS = 2
const networkNames: ReadonlySet<string> = new Set(networks)
const networkOpenings: ReadonlySet<string> = new Set(
  networks.map((name) => name.split(' ', 1)[0] ?? ''),
)

/**
 * Read the words of a label as phrases know them: lower case, names of networks as `{network}`, numbers as `{number}`,
 * a colon kept at the word before it.
 */
export function readLabelWords(plain: string): readonly string[] {
  const folded = foldLine(plain) + (plain.trimEnd().endsWith(':') ? ':' : '')
  const pattern = PRINTABLE_ASCII.test(folded) ? ASCII_LABEL_WORD : LABEL_WORD
  const found: readonly string[] = folded.match(pattern) ?? []
  const words = folded.includes(' :') ? found.map((word) => word.replace(COLON, ':')) : found
  const read: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = countNetworkWords(words, at)
    const word = words[at] ?? ''
    if (length > 0) read.push(words[at + length - 1]?.endsWith(':') ? '{network}:' : '{network}')
    else read.push(isNumber(word) ? '{number}' : word)
    at += Math.max(1, length)
  }
  return read
}

/** Whether a lower-case word is the first of a network's name. */
function opensNetwork(word: string): boolean {
  return networkOpenings.has(word)
}

function countNetworkWords(words: readonly string[], at: number): number {
  const word = words[at] ?? ''
  if (!opensNetwork(cutColon(word))) return 0
  for (let length = MAX_NETWORK_WORDS; length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .join(' ')
      .replace(COLON, '')
    if (words.length >= at + length && networkNames.has(name)) return length
  }
  return 0
}

/** Most words are Latin letters, told by their first one. */
function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x61 || code > 0x7a ? NUMBER.test(word) : false
}
