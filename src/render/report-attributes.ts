import type { Element, Root } from 'hast'
import type { RenderContext } from './render-context.ts'
import { visit } from './visit.ts'

const HANDLER = /^on[a-z]+$/u

/* In `a<b and c>d` a parser sees a tag. */
const LOOKS_LIKE_TEXT = /^(?:a|b|i|p|q|s|u)$/u
const WORD = /^(?!alt$|href$|id$|lang$|name$|rel$|style$|target$|title$)[a-z]+$/u

/**
 * Report attributes that run code, and words that are taken for attributes; no attribute stays but those
 * that the schema lists.
 */
export function reportAttributes(tree: Root, { report }: RenderContext): void {
  visit(tree, 'element', (element: Element) => {
    const spot = element.position?.start
    const names = Object.keys(element.properties).map((name) => name.toLowerCase())
    const handler = names.find((name) => HANDLER.test(name))
    const words = listWords(element)
    if (handler !== undefined) {
      report({
        ruleId: 'unsafe-attribute',
        severity: 'warning',
        subject: `attribute \`${handler}\` of \`<${element.tagName}>\``,
        expected: 'an element without code: the attribute is left out',
        spot,
      })
    } else if (words.length > 0) {
      report({
        ruleId: 'unsafe-attribute',
        severity: 'warning',
        subject: `words in the tag \`<${element.tagName}>\``,
        expected: '`&lt;` where no tag is meant: left out',
        sample: words.join(' '),
        spot,
      })
    }
  })
}

function listWords({ tagName, properties }: Element): readonly string[] {
  if (!LOOKS_LIKE_TEXT.test(tagName)) return []
  return Object.keys(properties).filter((name) => properties[name] === '' && WORD.test(name))
}
