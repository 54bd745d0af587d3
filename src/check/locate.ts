import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Place } from '../text/find-place.ts'
import type { JsonPath, Spot } from './rule.ts'

/**
 * Make a function that tells line and column of a spot of a document. The tree of JSON is built when it is first
 * asked for.
 */
export function makeLocator(text: string): (spot: Spot) => Place {
  let tree: Node | undefined
  let lineStarts: readonly number[] | undefined
  const find = (offset: number): Place => {
    lineStarts ??= listLineStarts(text)
    return findPlaceAmong(lineStarts, offset)
  }
  return (spot) => {
    if (typeof spot === 'number') return find(spot)
    if ('type' in spot) {
      const { line = 1, column = 1 } = spot.position?.start ?? {}
      return { line, column }
    }
    tree ??= parse(text)
    return find(findOffset(tree, spot))
  }
}

/* The parser recurses: what is too deep for it has no places. */
function parse(text: string): Node | undefined {
  try {
    return parseTree(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/* A member's own place is its name; of what is missing, the nearest that is there. */
function findOffset(tree: Node | undefined, path: JsonPath): number {
  if (tree === undefined) return 0
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)])
    if (node === undefined) continue
    return node.parent?.type === 'property' ? node.parent.offset : node.offset
  }
  return 0
}

/* Many places of a long document are asked for: each is looked up, not counted. */
function listLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function findPlaceAmong(starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
