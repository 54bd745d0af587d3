import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { markDirection } from './mark-direction.ts'
import { SANITISE_SCHEMA } from './sanitise-schema.ts'
import { tidyTree } from './tidy-tree.ts'

/** Write what is safe of a tree as HTML, without needless space and with the direction of its language. */
export function writeTree(tree: Root, language: string): string {
  const safeTree = sanitize(tree, SANITISE_SCHEMA) as Root
  tidyTree(safeTree)
  markDirection(safeTree, language)
  const html = toHtml(safeTree, {
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  })
  // `]]>` is no markup in HTML, but it is in XML.
  return html.replaceAll(']]>', ']]&gt;')
}
