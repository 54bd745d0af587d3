import type { ElementContent, Root } from 'hast'
import { findDirection } from '../text/find-direction.ts'
import { createElement } from './create-element.ts'

/**
 * Say of an article in a language that runs from right to left that it does, whatever surrounds it: a reader shows it
 * among others (HTML standard section 3.2.6.4).
 */
export function markDirection(tree: Root, language: string): void {
  if (tree.children.length === 0 || findDirection(language) === 'ltr') return

  const children = tree.children.filter(
    (child): child is ElementContent => child.type !== 'doctype',
  )
  tree.children = [createElement('div', { dir: 'rtl', lang: language }, children)]
}
