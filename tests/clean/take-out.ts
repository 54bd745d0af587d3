import type { Range } from '../../src/model/source.ts'

/** Take ranges out of a text together with the line end behind each, as an editor would. */
export function takeOut(text: string, ranges: readonly Range[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of ranges) {
    kept += text.slice(from, start)
    from = end + (/^(?:\r\n?|\n)?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0)
  }
  return kept + text.slice(from)
}
