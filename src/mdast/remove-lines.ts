import type { Nodes, Parent, Text } from 'mdast'

/** `stuck` is what reaches over a line that goes and can't be parted. */
type Fate = 'kept' | 'gone' | 'stuck'

/**
 * Remove whole lines of the source, counted from 1, from a tree in place: blocks and items of lists that stand in them,
 * and of a paragraph what stands there. Returns whether all of it went.
 */
export function removeLines(parent: Parent, lines: ReadonlySet<number>): boolean {
  const fates = parent.children.map((child) => removeFrom(child, lines))
  parent.children = parent.children.filter((_, at) => fates[at] !== 'gone')
  return !fates.includes('stuck')
}

function removeFrom(node: Nodes, lines: ReadonlySet<number>): Fate {
  if (node.position === undefined) return 'kept'
  const [start, end] = [node.position.start.line, node.position.end.line]
  const left = countLeft(start, end, lines)
  if (left === end - start + 1) return 'kept'
  if (left === 0) return 'gone'
  if (node.type === 'break') return lines.has(start) ? 'gone' : 'kept'
  if (node.type === 'text') return cutText(node, start, lines)
  return 'children' in node ? removeInside(node, lines) : 'stuck'
}

function countLeft(start: number, end: number, lines: ReadonlySet<number>): number {
  let left = 0
  for (let line = start; line <= end; line++) if (!lines.has(line)) left++
  return left
}

function removeInside(node: Nodes & Parent, lines: ReadonlySet<number>): Fate {
  const isWhole = removeLines(node, lines)
  // A hard break parts two lines, of which one is gone.
  if (node.children.at(-1)?.type === 'break') node.children.pop()
  if (!isWhole) return 'stuck'
  return node.children.length === 0 ? 'gone' : 'kept'
}

/** Its value has a line for each line of the source, unless a reference to a character made one. */
function cutText(node: Text, start: number, lines: ReadonlySet<number>): Fate {
  const parts = node.value.split('\n')
  if (parts.length !== (node.position?.end.line ?? start) - start + 1) return 'stuck'
  node.value = parts.filter((_, at) => !lines.has(start + at)).join('\n')
  return node.value === '' ? 'gone' : 'kept'
}
