import { normaliseKey } from '../text/normalise-key.ts'
import type { Line } from '../text/read-line.ts'
import { isKnownKey } from './dialects.ts'
import type { FrontMatter } from './front-matter.ts'
import { readKey } from './key-lines.ts'
import { splitLines } from './split-lines.ts'

/**
 * Find Pelican's front matter: lines of `Key: value` without delimiters, up to the first blank line.
 * It must have a title and one more known key, so that an article that opens with `Note: …` stays whole.
 */
export function findMetadata(text: string, first: Line): FrontMatter | undefined {
  if (readKey(text, first, 'metadata') === undefined) return undefined
  const keys = new Set<string>()
  let end = first.start
  let bodyStart = text.length
  for (const line of splitLines(text, first.start)) {
    if (isBlank(text, line)) {
      bodyStart = line.next
      break
    }
    const key = readKey(text, line, 'metadata')
    if (key === undefined && !isContinuation(text, line)) return undefined
    if (key !== undefined && isKnownKey(key)) keys.add(normaliseKey(key))
    end = line.end
  }
  if (!keys.has('title') || keys.size < 2) return undefined
  return { language: 'metadata', start: first.start, end, bodyStart }
}

/** Python-Markdown goes on with a value on lines that are indented by four spaces or more. */
function isContinuation(text: string, line: Line): boolean {
  return text.startsWith('    ', line.start) || text.startsWith('\t', line.start)
}

function isBlank(text: string, line: Line): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}
