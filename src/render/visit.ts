import { CONTINUE, EXIT, SKIP, type visit as visitOfUnist } from 'unist-util-visit'

type Node = { readonly type: string; readonly children?: readonly Node[] }
type Visitor = (node: Node, index: number | undefined, parent: Node | undefined) => unknown

/**
 * Visit the nodes of a tree as `visit` of `unist-util-visit` does, tested for their type only: without a function, a name
 * and a list of ancestors for each node, which took a fifth of all rendering. The depth of the tree must be bounded.
 */
export const visit: typeof visitOfUnist = (tree: Node, test: unknown, visitor?: unknown) => {
  const type = typeof test === 'string' ? test : undefined
  enter(tree, { visitor: (type === undefined ? test : visitor) as Visitor, type })
}

type Visit = { readonly visitor: Visitor; readonly type: string | undefined }

/* Returns false to stop, else the index to go on at. */
function enter(node: Node, visit: Visit, index?: number, parent?: Node): number | false {
  const isMeant = visit.type === undefined || node.type === visit.type
  const result = isMeant ? visit.visitor(node, index, parent) : CONTINUE
  if (result === EXIT) return false
  if (result !== SKIP && !enterChildren(node, visit)) return false
  return typeof result === 'number' ? result : (index ?? 0) + 1
}

/* Returns false to stop. Visitors may change the list while it is gone through. */
function enterChildren(parent: Node, visit: Visit): boolean {
  for (let at = 0; at < (parent.children?.length ?? 0); ) {
    const child = parent.children?.[at]
    const next = child === undefined ? at + 1 : enter(child, visit, at, parent)
    if (next === false) return false
    at = next
  }
  return true
}

export { EXIT, SKIP }
