import type { Element } from 'xast'
import { listChildren } from '../../text/read-element.ts'
import type { Breach, Rule } from '../rule.ts'

type Pair = readonly [core: string, other: string]

const RSS_CHANNEL: readonly Pair[] = [
  ['pubDate', 'dc:date'],
  ['language', 'dc:language'],
  ['copyright', 'dc:rights'],
  ['managingEditor', 'dc:creator'],
  ['category', 'dc:subject'],
]
const RSS_ITEM: readonly Pair[] = [
  ['pubDate', 'dc:date'],
  ['category', 'dc:subject'],
  ['guid', 'atom:id'],
  ['author', 'dc:creator'],
  ['pubDate', 'atom:published'],
]
const ATOM: readonly Pair[] = [
  ['updated', 'dc:date'],
  ['author', 'dc:creator'],
  ['category', 'dc:subject'],
  ['rights', 'dc:rights'],
]

// Everything else of the formats' own may stand there once.
const REPEATABLE = /^(?:item|entry|category|link|author|contributor|enclosure|dc:.*|.*:.*)$/u
const RSS_ONCE = /^(?:link|author)$/u

/**
 * Refuse two elements of one meaning, and one element said twice (W3C validator: DuplicateSemantics,
 * DuplicateItemSemantics, DuplicateElement).
 */
export const oneMeaning: Rule = {
  id: 'F5',
  severity: 'warning',

  *find({ feed }) {
    if (feed.element === undefined) return
    const isRss = feed.format === 'rss'
    yield* judge(feed.element, isRss ? RSS_CHANNEL : ATOM, isRss)
    for (const { element } of feed.items) {
      if (element !== undefined) yield* judge(element, isRss ? RSS_ITEM : ATOM, isRss)
    }
  },
}

function* judge(parent: Element, pairs: readonly Pair[], isRss: boolean): Iterable<Breach> {
  const seen = new Set<string>()
  for (const child of listChildren(parent)) {
    const { name } = child
    const isSingle = !REPEATABLE.test(name) || (isRss && RSS_ONCE.test(name))
    if (isSingle && seen.has(name)) {
      yield {
        spot: child,
        message: `Unexpected second \`${name}\`, expected one`,
        severity: 'error',
      }
    }
    seen.add(name)
  }
  for (const [core, other] of pairs) {
    if (!seen.has(core) || !seen.has(other)) continue
    const spot = listChildren(parent, other)[0] ?? parent
    yield { spot, message: `Unexpected \`${other}\` beside \`${core}\`, expected one of the two` }
  }
}
