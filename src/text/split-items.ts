/** A document of a feed in parts: head, items with what stands between them, and tail give the document again. */
export type SplitDocument = {
  readonly head: string
  readonly items: readonly string[]
  readonly between: string
  readonly tail: string
}

/* How items are told from the text around them. */
type Layout = {
  /** Where the first item starts. */
  readonly first: number
  /** What starts an item, and is not in it again. */
  readonly start: string
  /** The last characters of an item. */
  readonly end: string
  readonly between: RegExp
  readonly behind: RegExp
}

const JSON_ITEMS = '\n  "items": [\n    {'
const XML_ITEM = /<(?<name>item|entry)[\s>]/u
const LONGEST_GAP = 40

/**
 * Split a document, laid out as builds write it, into its first `count` items and what is around them; the tombstones of
 * RSS, items as well, belong to the tail. `undefined` where it has fewer items or another layout, and for none.
 */
export function splitItems(document: string, count: number): SplitDocument | undefined {
  const layout = document.startsWith('{') ? layOutJson(document) : layOutXml(document)
  if (layout === undefined || count === 0) return undefined
  const items: string[] = []
  const gaps = new Set<string>()
  let at = layout.first
  for (let left = count; left > 0; left--) {
    const end = findEnd(document, at, layout)
    if (end === undefined) return undefined
    items.push(document.slice(at, end))
    const pattern = left > 1 ? layout.between : layout.behind
    const gap = pattern.exec(document.slice(end, end + LONGEST_GAP))?.[0]
    if (gap === undefined) return undefined
    if (left > 1) gaps.add(gap)
    at = left > 1 ? end + gap.length : end
  }
  const [between = '', ...others] = gaps
  if (others.length > 0) return undefined
  return { head: document.slice(0, layout.first), items, between, tail: document.slice(at) }
}

/** Put a document together again. */
export function joinItems({ head, items, between, tail }: SplitDocument): string {
  return `${head}${items.join(between)}${tail}`
}

function findEnd(document: string, at: number, { start, end }: Layout): number | undefined {
  const found = document.indexOf(end, at)
  const again = document.indexOf(start, at + 1)
  if (found === -1 || (again !== -1 && again < found)) return undefined
  return found + end.length
}

/* Line ends are never part of a string there. */
function layOutJson(document: string): Layout | undefined {
  const at = document.indexOf(JSON_ITEMS)
  if (at === -1) return undefined
  return {
    first: at + JSON_ITEMS.length - 1,
    start: '\n    {',
    end: '\n    }',
    between: /^,\n {4}(?=\{)/u,
    behind: /^\n {2}\]/u,
  }
}

function layOutXml(document: string): Layout | undefined {
  const found = XML_ITEM.exec(document)
  const name = found?.groups?.name
  if (found === null || name === undefined) return undefined
  return {
    first: found.index,
    start: `<${name}`,
    end: `</${name}>`,
    between: name === 'item' ? /^\s+(?=<item[\s>])/u : /^\s+(?=<entry[\s>])/u,
    behind: /^\s+</u,
  }
}
