/* The marks that open a quote, a list item or a footnote; each takes up to three spaces before it. */
const CONTAINER_MARK = / {0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s[]+\]:)[ \t]?/uy
const INDENT = /[ \t]*/uy
const TAB_COLUMNS = 4

/* Longer rules exist only to fill the memory. */
const LONGEST_BREAK = 1_000
const THEMATIC_BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/u

/** What stands at the start of a line, before its text. */
export type LineOpening = {
  /** An upper bound for the quotes, lists and footnotes that the line can open. */
  readonly depth: number
  /** Whether a bullet begins the line, so that no paragraph goes on in it. */
  readonly isBullet: boolean
  readonly isContainer: boolean
}

/** Measure how deep the containers of Markdown can be that one line opens or goes on with. */
export function measureOpening(line: string): LineOpening {
  let at = 0
  let marks = 0
  let columns = 0
  let isBullet = false
  while (at < line.length) {
    CONTAINER_MARK.lastIndex = at
    const mark = CONTAINER_MARK.exec(line)?.[0]
    if (mark === undefined) {
      INDENT.lastIndex = at
      const indent = INDENT.exec(line)?.[0] ?? ''
      const width = indent.replaceAll('\t', '    ').length
      // Further in than three columns only what an open list item holds can begin.
      if (width < TAB_COLUMNS) break
      columns += width
      at += indent.length
      continue
    }
    isBullet ||= columns === 0 && /[-+*]/u.test(mark)
    marks++
    at += mark.length
  }
  const isBreak = line.length <= LONGEST_BREAK && THEMATIC_BREAK.test(line)
  if (marks > 0 && isBreak) return { depth: 0, isBullet: true, isContainer: false }
  const depth = marks === 0 ? 0 : marks + (columns >> 1)
  return { depth, isBullet, isContainer: marks > 0 }
}
