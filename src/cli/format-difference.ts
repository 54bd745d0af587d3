import type { Difference, EditedPart } from '../dedupe/compare-texts.ts'
import { count } from './count.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

/**
 * Format what differs between two texts as lines: `-` only in the original, `+` only in the copy, `~` edited. Words that
 * one of them lacks stand in `[-…-]` and `{+…+}`, so that they can be told apart without colours as well.
 */
export function formatDifference(difference: Difference, colours: Colours): readonly string[] {
  switch (difference.kind) {
    case 'same':
      return [colours.dim(`  = ${count(difference.count, 'paragraph')} with the same words`)]
    case 'edited':
      return [`  ~ ${difference.parts.map((part) => formatPart(part, colours)).join('')}`]
    case 'only':
      return [
        difference.in === 'original'
          ? colours.red(`  - ${show(difference.text)}`)
          : colours.green(`  + ${show(difference.text)}`),
      ]
  }
}

function formatPart({ in: where, text }: EditedPart, colours: Colours): string {
  if (where === 'both') return show(text)
  return where === 'original'
    ? colours.red(`[-${show(text)}-]`)
    : colours.green(`{+${show(text)}+}`)
}

/* A paragraph is one line, however it was wrapped. */
function show(text: string): string {
  return printable(text.replace(/\s+/gu, ' '))
}
