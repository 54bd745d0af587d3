import { expect, test } from 'vitest'
import { bindPhrases, type PhraseNode } from '../../src/clean/bind-phrases.ts'
import { findNode } from '../../src/clean/find-node.ts'
import { LABEL_POSITIONS } from '../../src/clean/label-positions.ts'
import { layOutTrees } from '../../src/clean/lay-out-trees.ts'
import { phraseTables } from '../../src/clean/phrase-tables.ts'

const { trees, books, openers, holders, bylineOpeners, creditHolders } = phraseTables

test('trees are laid out level by level', () => {
  const leaf = { position: 'tail', topic: 'share-bar', nodeByWord: new Map() } as const
  const inner = { position: undefined, topic: undefined } as const
  const share = { ...inner, nodeByWord: new Map([['this', leaf]]) }
  const root = {
    ...inner,
    nodeByWord: new Map<string, PhraseNode>([
      ['share', share],
      ['print', leaf],
    ]),
  }
  expect(layOutTrees([root, share])).toEqual({
    words: ['print', 'share', 'this'],
    //          roots   of the first  of the second  of `share`
    wordByNode: [-1, -1, 0, 1, 2, 2],
    nextByNode: [2, 4, 5, 5, 6, 6, 6],
    meaningByNode: [-1, -1, 0, -1, 0, 0],
    meanings: [{ position: 'tail', topic: 'share-bar' }],
  })
})

/* Compares a tree with its columns, row by row; returns how many rows it has. */
function compare(tree: PhraseNode, node: number): number {
  const { position, topic } = trees.meanings[trees.meaningByNode[node] ?? -1] ?? {}
  expect({ position, topic }).toEqual({ position: tree.position, topic: tree.topic })
  let rows = 1
  for (const [word, next] of tree.nodeByWord) rows += compare(next, findNode(node, word) ?? -1)
  return rows
}

test('columns hold the trees of phrases, and nothing else', () => {
  const topics = books.map(({ topic }) => topic)
  const rows = [
    ...books.map(({ topic, root }) => compare(bindPhrases([topic], LABEL_POSITIONS), root)),
    compare(bindPhrases(topics, ['opens']), openers),
    compare(bindPhrases(topics, ['holds']), holders),
    compare(bindPhrases(['byline'], ['opens']), bylineOpeners),
    compare(bindPhrases(['photo-credit'], ['holds']), creditHolders),
  ]
  expect(rows.reduce((sum, count) => sum + count)).toBe(trees.wordByNode.length)
})

test('a word that goes on with no phrase leads nowhere', () => {
  const opening = bindPhrases(['byline'], ['opens']).nodeByWord
  const others = trees.words.filter((word) => !opening.has(word))
  expect(others.length).toBeGreaterThan(1000)
  expect(others.filter((word) => findNode(bylineOpeners, word) !== undefined)).toEqual([])
  expect(findNode(bylineOpeners, 'herring')).toBeUndefined()
})
