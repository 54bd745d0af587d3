import type { Element, ElementContent } from 'hast'
import { createElement, createText } from './create-element.ts'
import { buildPlainParts, readPlainParts } from './plain-parts.ts'
import type { RenderOptions } from './render-options.ts'

/** Build an element that holds a plain line; `undefined` where it is not plain. */
export function buildLine(
  tagName: string,
  text: string,
  options: RenderOptions,
): Element | undefined {
  const parts = readPlainParts(text, options)
  return parts && createElement(tagName, {}, buildPlainParts(parts))
}

/** Build an element of each; `undefined` where one can't be built. */
export function buildAll<T>(
  list: readonly T[],
  build: (one: T, at: number) => Element | undefined,
): readonly Element[] | undefined {
  const elements: Element[] = []
  for (const [at, one] of list.entries()) {
    const element = build(one, at)
    if (element === undefined) return undefined
    elements.push(element)
  }
  return elements
}

/** Put each element on a line of its own. */
export function separate(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element, at) => (at === 0 ? [element] : [createText('\n'), element]))
}

/** Create an element whose children each have a line of their own. */
export function createBlock(tagName: string, elements: readonly Element[]): Element {
  return createElement(tagName, {}, [createText('\n'), ...separate(elements), createText('\n')])
}
