import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { findPlace, type Place } from '../text/find-place.ts'
import type { JsonPath, Spot } from './rule.ts'

/** Make a function that tells line and column of a spot of a document. The tree of JSON is built when it is first asked for. */
export function makeLocator(text: string): (spot: Spot) => Place {
  let tree: Node | undefined
  return (spot) => {
    if (typeof spot === 'number') return findPlace(text, spot)
    if ('type' in spot) return spot.position?.start ?? { line: 1, column: 1 }
    tree ??= parse(text)
    return findPlace(text, findOffset(tree, spot))
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
