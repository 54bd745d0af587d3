import fc from 'fast-check'
import type { Root } from 'hast'
import { EXIT, SKIP, visit as visitOfUnist } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { visit } from '../../src/render/visit.ts'

type Tree = { type: string; children?: Tree[] }

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constantFrom('element', 'text', 'root'),
      children: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
    },
    { requiredKeys: ['type'] },
  ),
}))

/* What a visitor answers, in the order of its visits; and whether it takes a child away first. */
const answers = fc.array(
  fc.tuple(fc.constantFrom(undefined, true, SKIP, EXIT, 0, 1, 2), fc.boolean()),
  { maxLength: 12 },
)

function trace(
  root: Tree,
  script: readonly (readonly [unknown, boolean])[],
  run: typeof visitOfUnist,
  type: string | undefined,
): readonly string[] {
  const visited: string[] = []
  const visitor = (node: Tree, _: number | undefined, parent: Tree | undefined) => {
    const [answer, takes] = script[visited.length] ?? [undefined, false]
    visited.push(`${node.type} ${node.children?.length} in ${parent?.type}`)
    if (takes) node.children?.pop()
    // A number sends back as well: only so often, or no visit would end.
    return visited.length > 11 && typeof answer === 'number' ? undefined : answer
  }
  const untyped = run as unknown as (tree: Tree, ...rest: readonly unknown[]) => void
  if (type === undefined) untyped(root, visitor)
  else untyped(root, type, visitor)
  return visited
}

test('nodes are visited in the order in which unist-util-visit does it', () => {
  fc.assert(
    fc.property(tree, answers, fc.constantFrom(undefined, 'element'), (root, script, type) => {
      const other = structuredClone(root)
      expect(trace(root, script, visit, type)).toEqual(trace(other, script, visitOfUnist, type))
      expect(root).toEqual(other)
    }),
    { numRuns: 2000 },
  )
})

test('a visitor hears where a node stands', () => {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'text', value: 'a' },
      { type: 'element', tagName: 'p', properties: {}, children: [] },
    ],
  }
  const places: unknown[] = []
  visit(root, 'element', (element, index, parent) => {
    places.push([element.tagName, index, parent?.type])
  })
  expect(places).toEqual([['p', 1, 'root']])
})
