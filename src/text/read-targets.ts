import { mixBits } from './words.ts'

/* Targets of Markdown links, of HTML attributes, and bare addresses; each alternative is bounded, so that time stays linear. */
const TARGET =
  /\]\(\s{0,9}<?(?<link>[^\s<>()]{1,2000})|\b(?:src|href|poster)\s{0,9}=\s{0,9}["']?(?<attribute>[^\s"'<>]{1,2000})|\bhttps?:\/\/(?<bare>[^\s"'<>()[\]]{1,2000})/giu
const SCHEME = /^https?:\/\//iu
const TRAILING_SIGNS = /[.,;:!?*_/]+$/u

/**
 * Read the addresses that a text links to and takes pictures from, wherever they stand: pairs of an offset and a hash,
 * in order. Scheme and closing slash don't matter, nor does whether an address is written bare or as a link.
 */
export function readTargets(text: string): Uint32Array {
  if (!text.includes('](') && !text.includes('://') && !text.includes('=')) return NONE
  const pairs: number[] = []
  for (const match of text.matchAll(TARGET)) {
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
