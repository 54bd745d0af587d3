import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'

type Nodes = HtmlNodes | MarkdownNodes

/** Count the levels below the root of a tree, however deep: with a stack, where calls would overflow. */
export function measureDepth(tree: Nodes): number {
  let deepest = 0
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, depth } = entry
    deepest = Math.max(deepest, depth)
    if (!('children' in node)) continue
    for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
  }
  return deepest
}
