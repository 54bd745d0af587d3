/** CommonMark section 6.3 lets a parser stop at 32 levels of parentheses; it keeps nested targets linear to read. */
const MAX_PARENTHESES = 32

/**
 * Pair `[` with `]` and `(` with `)`, escaped ones left out: a map from the offset of each opening bracket to that of
 * its closing one.
 */
export function pairBrackets(text: string): ReadonlyMap<number, number> {
  const closeByOpen = new Map<number, number>()
  const squares: number[] = []
  const rounds: number[] = []
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x5c:
        at++
        break
      case 0x5b:
        squares.push(at)
        break
      case 0x28:
        rounds.push(at)
        if (rounds.length > MAX_PARENTHESES) rounds.shift()
        break
      case 0x5d:
        closePair(squares, at, closeByOpen)
        break
      case 0x29:
        closePair(rounds, at, closeByOpen)
        break
    }
  }
  return closeByOpen
}

function closePair(opens: number[], at: number, closeByOpen: Map<number, number>): void {
  const open = opens.pop()
  if (open !== undefined) closeByOpen.set(open, at)
}
