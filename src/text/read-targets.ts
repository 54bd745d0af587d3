import { addLetter, NO_LETTERS } from './hash-letters.ts'
import { listTargetStarts } from './list-target-starts.ts'
import { mixBits } from './words.ts'

/* Targets of Markdown links, of HTML attributes, and bare addresses; each alternative is bounded, so that time stays linear. */
const TARGET =
  /\]\(\s{0,9}<?([^\s<>()]{1,2000})|\b(?:src|href|poster)\s{0,9}=\s{0,9}["']?([^\s"'<>]{1,2000})|\bhttps?:\/\/([^\s"'<>()[\]]{1,2000})/giu
const TARGET_HERE = new RegExp(TARGET.source, 'iuy')
/** A long s and the sign of kelvin are letters to an expression that folds case, and to nothing else. */
const FOLDING_ODDLY = ['\u017f', '\u212a']
const SCHEME = /^https?:\/\//iu
const TRAILING_SIGNS = /[.,;:!?*_/]+$/u

/**
 * Read the addresses that a text links to and takes pictures from, wherever they stand: pairs of an offset and a hash,
 * in order. Scheme and closing slash don't matter, nor does whether an address is written bare or as a link.
 */
export function readTargets(text: string): Uint32Array {
  const pairs: number[] = []
  for (const match of findTargets(text)) {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    pairs.push(match.index, hashText(target.replace(SCHEME, '').replace(TRAILING_SIGNS, '')))
  }
  return new Uint32Array(pairs)
}

/* To try every place takes five times as long as to try those that search finds. */
function findTargets(text: string): readonly RegExpExecArray[] {
  if (FOLDING_ODDLY.some((letter) => text.includes(letter))) return [...text.matchAll(TARGET)]
  const targets: RegExpExecArray[] = []
  let end = 0
  for (const start of listTargetStarts(text)) {
    if (start < end) continue
    TARGET_HERE.lastIndex = start
    const target = TARGET_HERE.exec(text)
    if (target === null) continue
    targets.push(target)
    end = TARGET_HERE.lastIndex
  }
  return targets
}

function hashText(text: string): number {
  let hash = NO_LETTERS
  for (let at = 0; at < text.length; at++) hash = addLetter(hash, text.charCodeAt(at))
  return mixBits(hash)
}
