import type { Line } from '../text/read-line.ts'
import { isKnownKey } from './dialects.ts'
import type { FrontMatter } from './front-matter.ts'
import { splitLines } from './split-lines.ts'

const KEY_LINE: { readonly [language in FrontMatter['language']]: RegExp } = {
  yaml: /^\{?["']?([\p{L}_][\p{L}\p{N}_.-]{0,60})["']?[ \t]*:(?:[ \t]|$)/u,
  toml: /^\s{0,8}["']?([\p{L}\p{N}_.-]{1,60})["']?[ \t]*=/u,
  json: /^\s{0,8}\{?\s{0,8}"([^"\\]{1,60})"[ \t]*:/u,
  metadata: /^([A-Za-z][\w-]{0,60})[ \t]*:(?:[ \t]|$)/u,
}

const MAX_LINES = 20

/** Read the key that a line opens with, `undefined` where it opens with none. */
export function readKey(
  text: string,
  line: Line,
  language: FrontMatter['language'],
): string | undefined {
  // Longer lines than this open with a key as well, but need not be copied whole.
  const start = text.slice(line.start, Math.min(line.end, line.start + 100))
  return KEY_LINE[language].exec(start)?.[1]
}

/**
 * Tell whether a stretch of text was meant as front matter, whether or not it parses: it opens with a key that
 * articles have, or most of its first lines open with some key. Prose between two thematic breaks does neither.
 */
export function looksLikeKeys(text: string, stretch: FrontMatter): boolean {
  let lines = 0
  let keyLines = 0
  for (const line of splitLines(text, stretch.start)) {
    if (line.start >= stretch.end || lines === MAX_LINES) break
    if (isInside(text, line)) continue
    const key = readKey(text, line, stretch.language)
    if (lines === 0 && key !== undefined && isKnownKey(key)) return true
    lines++
    if (key !== undefined) keyLines++
  }
  return keyLines >= 2 && keyLines * 2 >= lines
}

/** Blank lines, comments, brackets, and what belongs to the key above tell nothing. */
function isInside(text: string, line: Line): boolean {
  const start = text.slice(line.start, Math.min(line.end, line.start + 100))
  return /^[[\]{},\s]*$|^[#[]|^- |^[ \t]+[^ \t"]/u.test(start)
}
