import { mixBits } from './words.ts'

/*
 * Targets of Markdown links, of HTML attributes, and bare addresses; each alternative is bounded, so that time stays linear.
 * Both letters are spelt out, since with the flag `i` every letter is folded: that takes ten times as long. Where a
 * long s or the sign of kelvin stands, it makes a difference.
 */
const TARGET =
  /\]\(\s{0,9}<?(?<link>[^\s<>()]{1,2000})|\b(?:[Ss][Rr][Cc]|[Hh][Rr][Ee][Ff]|[Pp][Oo][Ss][Tt][Ee][Rr])\s{0,9}=\s{0,9}["']?(?<attribute>[^\s"'<>]{1,2000})|\b[Hh][Tt][Tt][Pp][Ss]?:\/\/(?<bare>[^\s"'<>()[\]]{1,2000})/gu
const FOLDED_TARGET = new RegExp(TARGET.source, 'giu')
const FOLDING_ODDLY = ['\u017f', '\u212a']
const SCHEME = /^https?:\/\//iu
const TRAILING_SIGNS = /[.,;:!?*_/]+$/u

/**
 * Read the addresses that a text links to and takes pictures from, wherever they stand: pairs of an offset and a hash,
 * in order. Scheme and closing slash don't matter, nor does whether an address is written bare or as a link.
 */
export function readTargets(text: string): Uint32Array {
  if (!text.includes('](') && !text.includes('://') && !text.includes('=')) return NONE
  const pairs: number[] = []
  const pattern = FOLDING_ODDLY.some((letter) => text.includes(letter)) ? FOLDED_TARGET : TARGET
  for (const match of text.matchAll(pattern)) {
    const { link, attribute, bare } = match.groups ?? {}
    const target = (link ?? attribute ?? bare ?? '').replace(SCHEME, '').replace(TRAILING_SIGNS, '')
    pairs.push(match.index, hashText(target))
  }
  return Uint32Array.from(pairs)
}

const NONE = new Uint32Array()

/* FNV-1a over UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return mixBits(hash)
}
