import type { Html, Root } from 'mdast'
import type { Loss } from './loss.ts'
import { readTags } from './read-tags.ts'
import { visit } from './visit.ts'

const INSTRUCTION = /^<(?:\?|!\[CDATA\[)/u
const OPENING = /^<(?:!--|[a-z][^\s/>]*)/iu
const HOLDS_BLOCKS = /^(?:root|blockquote|listItem|footnoteDefinition)$/u

/** Report text that an HTML parser takes for something not to be shown, and that was hardly meant so. */
export function reportHiddenMarkup(tree: Root, report: (loss: Loss) => void): void {
  visit(tree, 'html', (node, _index, parent) => {
    const instruction = INSTRUCTION.exec(node.value)?.[0]
    const opening = HOLDS_BLOCKS.test(parent?.type ?? '') ? findUnclosed(node) : undefined
    const spot = node.position?.start
    if (instruction !== undefined) {
      report({
        ruleId: 'unsafe-element',
        severity: 'warning',
        subject: `\`${instruction}\``,
        expected: 'running text: left out',
        spot,
      })
    }
    if (opening !== undefined) {
      report({
        ruleId: 'unclosed-markup',
        severity: 'error',
        subject: `\`${opening}\` without an end`,
        expected: 'an end: what follows it is left out',
        spot,
      })
    }
  })
}

/** Returns the beginning of a comment, a tag or an element of raw text that has no end. */
function findUnclosed({ value }: Html): string | undefined {
  return OPENING.exec(value.slice(readTags(value).end))?.[0]
}
