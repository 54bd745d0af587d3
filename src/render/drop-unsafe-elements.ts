import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { flattenBlocks } from './flatten-blocks.ts'
import { isHiddenElement } from './is-hidden-element.ts'
import type { Loss } from './loss.ts'
import type { RenderContext } from './render-context.ts'
import { KEPT_ELEMENTS } from './sanitise-schema.ts'

const parser = unified().use(rehypeRaw).freeze()

/* Obsolete elements, and what they mean today. */
const NEW_NAME: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['bdo', 'span'],
  ['center', 'div'],
  ['dialog', 'div'],
  ['dir', 'ul'],
  ['fieldset', 'div'],
  ['legend', 'p'],
  ['listing', 'pre'],
  ['main', 'div'],
  ['plaintext', 'pre'],
  ['search', 'div'],
  ['strike', 's'],
  ['tt', 'code'],
  ['xmp', 'pre'],
])

/* They say how text looks, or hold text and nothing else. */
const TRANSPARENT = /^(?:font|big|nobr|blink|label|marquee|hgroup|rb|rtc|slot|html|head|body)$/u

/* Nothing in them is running text. */
const DROPPED =
  /^(?:script|style|template|svg|math|iframe|frame|frameset|noframes|noembed|noscript|object|embed|applet|param|link|meta|base|basefont|bgsound|title|input|button|select|option|optgroup|datalist|textarea|keygen|area)$/u

/* Met in the body of an article only when an export broke or somebody wants in. */
const HEAD_ONLY = /^(?:link|meta|base)$/u

/**
 * Drop elements that no feed may carry, with what they hold; of those that are unknown keep what they hold.
 * What the page hides from its readers is dropped as well: without its style it would be seen.
 */
export function dropUnsafeElements(tree: Root, context: RenderContext): void {
  const isRenested = dropWithin(tree, context)
  // An element of another name, or none, may stand where it stood, but perhaps not what was in it.
  if (isRenested) tree.children = (parser.runSync(tree) as Root).children
}

/* From the outside in: what a dropped element holds is not worth a word. Tells whether elements changed their place. */
function dropWithin(parent: Root | Element, { report }: Pick<RenderContext, 'report'>): boolean {
  const children: RootContent[] = []
  let isRenested = false
  for (const child of parent.children) {
    const loss = child.type === 'element' ? findLoss(child) : undefined
    if (loss !== undefined) report(loss)
    if (child.type !== 'element') children.push(child)
    else if (!isDropped(child)) {
      const isRenestedWithin = dropWithin(child, { report })
      isRenested ||= isRenestedWithin || !KEPT_ELEMENTS.has(child.tagName)
      for (const node of settle(child)) children.push(node)
    }
  }
  parent.children = children as ElementContent[]
  return isRenested
}

function isDropped(element: Element): boolean {
  return DROPPED.test(element.tagName) || isHiddenElement(element)
}

function findLoss(element: Element): Loss | undefined {
  const { tagName } = element
  const spot = element.position?.start
  if (isDropped(element)) {
    return {
      ruleId: 'unsafe-element',
      severity: HEAD_ONLY.test(tagName) ? 'error' : 'warning',
      subject: `${DROPPED.test(tagName) ? '' : 'hidden '}\`<${tagName}>\``,
      expected: 'running text: left out',
      spot,
    }
  }
  const isKnown = KEPT_ELEMENTS.has(tagName) || NEW_NAME.has(tagName) || TRANSPARENT.test(tagName)
  if (isKnown) return undefined
  return {
    ruleId: 'unsafe-element',
    severity: 'info',
    subject: `\`<${tagName}>\``,
    expected: 'an element of running text: only what it holds is kept',
    spot,
  }
}

/* What stands in the place of an element that is not dropped. */
function settle(element: Element): readonly ElementContent[] {
  const { tagName, children } = element
  if (KEPT_ELEMENTS.has(tagName)) return [element]
  // It can stand within a paragraph and hold one, its children can't.
  if (tagName === 'marquee') return flattenBlocks(children)
  const newName = NEW_NAME.get(tagName)
  return newName === undefined ? children : [{ ...element, tagName: newName }]
}
