import type { Image, ImageReference, ListItem, Root } from 'mdast'
import { visit } from './visit.ts'

/**
 * Change what HTML has no safe words for: tasks become ☐ and ☑ instead of form controls,
 * and an image without a description gets none, where Markdown would say that it needs none.
 */
export function prepareMarkdown(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'listItem') markTask(node)
    if (node.type === 'image' || node.type === 'imageReference') openAlt(node)
  })
}

function markTask(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return
  const mark = { type: 'text' as const, value: item.checked ? '☑ ' : '☐ ' }
  item.checked = null
  const first = item.children[0]
  if (first?.type === 'paragraph') first.children.unshift(mark)
  else item.children.unshift({ type: 'paragraph', children: [mark] })
}

function openAlt(image: Image | ImageReference): void {
  if (image.alt === '' || image.alt === null) image.data = { hProperties: { alt: undefined } }
}
