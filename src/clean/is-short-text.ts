import type { Unit } from './unit.ts'

const LINE_END = /[\r\n]/u

/** Whether a unit can be a label or a headline: a paragraph, a heading or one item of a plain list. */
export function isShortText({ kind, markup }: Unit): boolean {
  if (kind === 'list') return !LINE_END.test(markup)
  return kind === 'paragraph' || kind === 'heading'
}
