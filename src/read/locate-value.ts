import type { Event } from 'js-yaml'
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'
import type { FrontMatter } from './front-matter.ts'
import { splitLines } from './split-lines.ts'

/** Keys from the top level down, as they were written. */
export type KeyPath = readonly string[]

/**
 * Find the offset of a value in its text; where it can't be told, that of the front matter.
 * Only asked when there is something to say about the value, so it may parse again.
 */
export function locateValue(text: string, frontMatter: FrontMatter, path: KeyPath): number {
  const inner = text.slice(frontMatter.start, frontMatter.end)
  const usesLines = frontMatter.language === 'toml' || frontMatter.language === 'metadata'
  const offset = usesLines ? locateLine(inner, path) : locateEvent(inner, path)
  return frontMatter.start + (offset ?? 0)
}

/** JSON is close enough to YAML to share its events. */
function locateEvent(inner: string, path: KeyPath): number | undefined {
  let events: readonly Event[]
  try {
    events = parseEvents(inner, { maxDepth: 100 })
  } catch {
    return undefined
  }
  let at = events.findIndex((event) => event.type === EVENT_ID.MAPPING)
  for (const key of path) {
    const found = findEvent(inner, { events, at, key })
    if (found === undefined) return undefined
    at = found
  }
  // An empty value has no place of its own; its key stands before it.
  return findStart(events[at]) ?? findStart(events[at - 1])
}

type Search = { readonly events: readonly Event[]; readonly at: number; readonly key: string }

/** Find the index of the value of a key in the mapping that opens at an index. */
function findEvent(inner: string, { events, at, key }: Search): number | undefined {
  if (events[at]?.type !== EVENT_ID.MAPPING) return undefined
  let keyIndex = at + 1
  for (;;) {
    const event = events[keyIndex]
    if (event === undefined || event.type === EVENT_ID.POP) return undefined
    const valueIndex = skipNode(events, keyIndex)
    if (event.type === EVENT_ID.SCALAR && getScalarValue(inner, event) === key) return valueIndex
    keyIndex = skipNode(events, valueIndex)
  }
}

function skipNode(events: readonly Event[], from: number): number {
  let depth = 0
  for (let at = from; at < events.length; at++) {
    const type = events[at]?.type
    if (type === EVENT_ID.POP) depth--
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) depth++
    if (depth === 0) return at + 1
  }
  return events.length
}

function findStart(event: Event | undefined): number | undefined {
  if (event === undefined) return undefined
  if (event.type === EVENT_ID.SCALAR) {
    const { style, valueStart } = event
    const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
    return valueStart < 0 ? undefined : valueStart - (isQuoted ? 1 : 0)
  }
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start
  return undefined
}

const LINE = /^[ \t]*((?:[^=:"'[\]]|"[^"]*"|'[^']*')+)[=:][ \t]*/u
const TABLE = /^[ \t]*\[\[?([^\]]+)\]/u

function locateLine(inner: string, path: KeyPath): number | undefined {
  const wanted = path.join('.')
  let table = ''
  for (const line of splitLines(inner, 0)) {
    const start = inner.slice(line.start, Math.min(line.end, line.start + 200))
    const header = TABLE.exec(start)?.[1]
    if (header !== undefined) table = `${unquoteKey(header)}.`
    const match = LINE.exec(start)
    if (match === null) continue
    if (`${table}${unquoteKey(match[1] ?? '')}` === wanted) return line.start + match[0].length
  }
  return undefined
}

function unquoteKey(key: string): string {
  return key.replace(/["'\s]/gu, '')
}
