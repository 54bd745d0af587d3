/* Nobody wraps running text at less, and lines of verse or addresses are rarely longer. */
const MIN_WIDTH = 50

/* Where a tenth of the lines break early, somebody still pressed Enter for width and not for sense. */
const FULL_SHARE = 0.9

/**
 * Tell whether lines are running text that was wrapped at a width: nearly every line would have been too long
 * with the first word of the next.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return true
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0)
  if (width < MIN_WIDTH) return false

  let full = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next === undefined) break
    const word = /^\S*/u.exec(next)?.[0] ?? ''
    if (line.length + 1 + word.length > width) full++
  }
  return full >= FULL_SHARE * (lines.length - 1)
}
