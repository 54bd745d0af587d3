import type { Root, RootContent } from 'hast'
import { createElement, createText } from './create-element.ts'
import { buildPlainParts, type PlainPart, writePlainParts } from './plain-parts.ts'
import type { Run } from './set-aside.ts'

/**
 * Put plain paragraphs back into a tree. Returns `undefined` where one does not stand as it was set aside: what is
 * around it then goes on within it, or moves it.
 */
export function putBackInTree(tree: Root, runs: readonly Run[]): Root | undefined {
  const runByWord = new Map(runs.map((run) => [run.word, run]))
  const children = tree.children.flatMap((child, at): readonly RootContent[] => {
    const run = runByWord.get(readWord(child))
    const isAlone = [tree.children[at - 1], tree.children[at + 1]].every(isLineEnd)
    if (run === undefined || !isAlone) return [child]
    runByWord.delete(run.word)
    return run.paragraphs.flatMap((paragraph) => [
      createText('\n'),
      createElement('p', {}, buildPlainParts(paragraph)),
    ])
  })
  return runByWord.size === 0 ? { type: 'root', children } : undefined
}

function readWord(node: RootContent): string {
  if (node.type !== 'element' || node.tagName !== 'p' || node.children.length !== 1) return ''
  const [text] = node.children
  return text?.type === 'text' ? text.value : ''
}

function isLineEnd(node: RootContent | undefined): boolean {
  return node === undefined || (node.type === 'text' && /^\s*\n\s*$/u.test(node.value))
}

/** Put plain paragraphs back into HTML, in whose tree each stands as it was set aside. */
export function putBackInHtml(html: string, runs: readonly Run[]): string {
  const parts: string[] = []
  let from = 0
  for (const { word, paragraphs } of runs) {
    const place = `<p>${word}</p>`
    const at = html.indexOf(place, from)
    parts.push(html.slice(from, at), paragraphs.map(writeParagraph).join('\n'))
    from = at + place.length
  }
  parts.push(html.slice(from))
  return parts.join('')
}

function writeParagraph(parts: readonly PlainPart[]): string {
  return `<p>${writePlainParts(parts)}</p>`
}
