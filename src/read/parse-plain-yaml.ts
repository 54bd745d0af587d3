import type { Data, DataMap } from './data.ts'

/*
 * What news is mostly headed by: `key: value` with one-line values and simple lists. Everything that YAML might see
 * in another way is left to a parser of YAML.
 */
const ODD_CHARACTER = /[^\n -~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]/
const PAIR = /^([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/
const LIST_ITEM = /^( *)- +(.*)$/
const DOUBLE_QUOTED = /^"[^"\\]*"$/
const SINGLE_QUOTED = /^'(?:[^']|'')*'$/
/** What no sign of YAML opens; letters without accents first, which are told at once. */
const PLAIN_OPENING = /^(?:[A-Za-z\d/.(]|[\p{L}\p{N}„“‘«])/u
const PLAIN_IN_BRACKETS = /^[\p{L}\p{N}][^,[\]{}:#"'&*!|>%@`]*$/u
const FOLDED_LINE = /^( +)(\S(?:.*\S)?)$/
const KEYWORD = /^(?:null|true|false)$/i

/** Too short for more values than front matter may have. */
const MAX_LENGTH = 10_000

type Values = Map<string, Data>

/** A value that stands below its key, and how many lines it takes. */
type Below = { readonly value: Data; readonly count: number } | undefined

/**
 * Parse YAML that is nothing but keys with strings, `true`, `false` and lists of strings; `undefined` for everything
 * else, YAML or not. Ten times as fast as a parser of YAML, and held to one by a property.
 */
export function parsePlainYaml(text: string): DataMap | undefined {
  if (text.length > MAX_LENGTH || ODD_CHARACTER.test(text)) return undefined
  const lines = text.split('\n')
  const values: Values = new Map()
  let at = 0
  while (at < lines.length) {
    const taken = lines[at] === '' ? 1 : readPair(lines, at, values)
    if (taken === 0) return undefined
    at += taken
  }
  return values.size === 0 ? undefined : values
}

/** Returns how many lines the key and its value take, 0 for what is not plain. */
function readPair(lines: readonly string[], at: number, values: Values): number {
  const [, key = '', source] = PAIR.exec(lines[at] ?? '') ?? []
  if (key === '' || KEYWORD.test(key) || values.has(key)) return 0
  const below = readBelow(lines, at + 1, source)
  const value = below === undefined ? readValue(source ?? '') : below.value
  if (value === undefined) return 0
  values.set(key, value)
  return 1 + (below?.count ?? 0)
}

/** Read the lines below a key that has no value beside it, or a sign that one follows. */
function readBelow(lines: readonly string[], from: number, source: string | undefined): Below {
  if (source === undefined) {
    const items = readItems(lines, from)
    return items && { value: items, count: items.length }
  }
  return source === '>-' ? readFolded(lines, from) : undefined
}

/** Read a text that is folded into one line: all of its lines are indented alike, and none is blank. */
function readFolded(lines: readonly string[], from: number): Below {
  const texts: string[] = []
  let indentation: string | undefined
  for (let at = from; lines[at]?.startsWith(' ') === true; at++) {
    const [, spaces, text] = FOLDED_LINE.exec(lines[at] ?? '') ?? []
    indentation ??= spaces
    if (text === undefined || spaces !== indentation) return undefined
    texts.push(text)
  }
  const isOver = lines[from + texts.length] !== ''
  return isOver && texts.length > 0 ? { value: texts.join(' '), count: texts.length } : undefined
}

/** Read the items of a list that stands below its key; all of them are indented alike. */
function readItems(lines: readonly string[], from: number): readonly Data[] | undefined {
  const items: Data[] = []
  let indentation: string | undefined
  for (let at = from; at < lines.length; at++) {
    const match = LIST_ITEM.exec(lines[at] ?? '')
    if (match === null) break
    indentation ??= match[1]
    const item = match[1] === indentation ? readScalar(match[2] ?? '') : undefined
    if (item === undefined) return undefined
    items.push(item)
  }
  return items.length === 0 ? undefined : items
}

function readValue(source: string): Data | undefined {
  return source.startsWith('[') ? readBrackets(source) : readScalar(source)
}

function readScalar(source: string): string | boolean | undefined {
  if (DOUBLE_QUOTED.test(source)) return source.slice(1, -1)
  if (SINGLE_QUOTED.test(source)) return source.slice(1, -1).replaceAll("''", "'")
  if (!PLAIN_OPENING.test(source) || mayBeMore(source)) return undefined
  return KEYWORD.test(source) ? readKeyword(source) : source
}

/** Tell whether a plain value might be a key or be followed by a comment. */
function mayBeMore(source: string): boolean {
  if (source.endsWith(':') || source.endsWith(' ')) return true
  return source.includes(': ') || source.includes(' #')
}

function readKeyword(source: string): boolean | undefined {
  return source === 'true' || source === 'false' ? source === 'true' : undefined
}

function readBrackets(source: string): readonly Data[] | undefined {
  if (!source.endsWith(']')) return undefined
  const inside = source.slice(1, -1).trim()
  if (inside === '') return []
  const items: Data[] = []
  for (const part of inside.split(',')) {
    const item = readBracketItem(part.trim())
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

function readBracketItem(source: string): string | boolean | undefined {
  const isQuoted = source.startsWith('"') || source.startsWith("'")
  return isQuoted || PLAIN_IN_BRACKETS.test(source) ? readScalar(source) : undefined
}
