import { BETWEEN, readLabelSign } from './label-signs.ts'

const MAX_CHARACTERS = 20
const END = /(?:[)\]/*_]|\p{Lu}[\p{L}.]*)\s*$/u
const CLOSING = ')]/*_'
const DOT = 0x2e

/**
 * Whether a line may end as captions do that name who took the picture: in a bracket, a slash, emphasis or a word with a
 * capital. Looks from the end backwards; most lines end in a word of small Latin letters and a full stop.
 */
export function mayEndInName(markup: string): boolean {
  const end = markup.slice(-MAX_CHARACTERS).trimEnd()
  for (let at = end.length - 1; at >= 0; at--) {
    const unit = end.charCodeAt(at)
    if (isSmall(unit) || unit === DOT) continue
    if (isCapital(unit)) return true
    if (unit < 0x80) return at === end.length - 1 && CLOSING.includes(end.charAt(at))
    return readLabelSign(unit) !== BETWEEN && END.test(end)
  }
  return false
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}
