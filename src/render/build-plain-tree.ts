import type { Element, Root } from 'hast'
import type { BlockKind } from '../model/block.ts'
import { splitMarkdown } from '../text/split-markdown.ts'
import { buildPlainTable } from './build-plain-table.ts'
import { createElement, createText } from './create-element.ts'
import { buildAll, buildLine, createBlock, separate } from './plain-elements.ts'
import type { RenderOptions } from './render-options.ts'
import { resolveAddress } from './resolve-address.ts'

type Build = (text: string, options: RenderOptions) => Element | undefined

const HEADING = /^(?<marks>#{1,6}) (?<line>[^\n]*[^\n#])$/u
const PICTURE =
  /^!\[(?<alt>[^\p{Cc}\\`*_[\]<>&~@]+)\]\((?<address>(?:https?:\/\/|\/)[\w\-./]*)(?: "(?<title>[^"\p{Cc}\\`*_[\]<>&~@]*)")?\)$/u
/* A line that begins like this begins no block within the item. */
const ITEM = /^(?<mark>[-*+]|\d{1,9}[.)]) (?!\d{1,9}[.)](?: |$))(?<line>[\p{L}\p{N}“"‘'([].*)$/u
const QUOTED = /^>(?: (?<line>\S.*)?)?$/u
const FENCED = /^```\n(?<code>(?:.*\n)*)```$/u

const paragraph: Build = (text, options) => buildLine('p', text, options)
const INSIDE: Partial<Record<BlockKind, Build>> = { paragraph }
const OUTSIDE: Partial<Record<BlockKind, Build>> = {
  paragraph: (text, options) => buildPicture(text, options) ?? paragraph(text, options),
  heading: buildHeading,
  list: buildList,
  quote: buildQuote,
  code: buildCode,
  table: buildPlainTable,
}

/**
 * Build the HTML tree of Markdown that is nothing but headings, pictures, lists of lines, quotes, tables, code and
 * paragraphs, all plain: the tree that the parsers make of it, but for places. Returns `undefined` for every other text.
 */
export function buildPlainTree(text: string, options: RenderOptions): Root | undefined {
  const elements = buildBlocks(text, options, OUTSIDE)
  return elements && { type: 'root', children: separate(elements) }
}

function buildBlocks(
  text: string,
  options: RenderOptions,
  builds: typeof OUTSIDE,
): readonly Element[] | undefined {
  return buildAll(splitMarkdown(text, 0), ({ kind, start, end }) =>
    builds[kind]?.(text.slice(start, end), options),
  )
}

function buildPicture(text: string, options: RenderOptions): Element | undefined {
  const { alt = '', address, title } = PICTURE.exec(text)?.groups ?? {}
  const src = address && resolveAddress(address, options)
  if (alt.trim() === '' || !src) return undefined
  const properties = title === undefined ? { src, alt } : { src, alt, title }
  return createElement('p', {}, [createElement('img', properties, [])])
}

function buildHeading(text: string, options: RenderOptions): Element | undefined {
  const { marks = '', line = '' } = HEADING.exec(text)?.groups ?? {}
  return buildLine(`h${marks.length}`, line, options)
}

/* Without a blank line, so that no item holds a paragraph. */
function buildList(text: string, options: RenderOptions): Element | undefined {
  const lines = text.split('\n').map((line) => ITEM.exec(line)?.groups ?? {})
  const [first = ''] = lines.map(({ mark }) => mark)
  const isNumbered = first.length > 1
  const isOne = lines.every(({ mark = '' }) => mark.at(-1) === first.at(-1))
  if (!isOne || (isNumbered && !/^1[.)]$/u.test(first))) return undefined
  const items = buildAll(lines, ({ line = '' }) => buildLine('li', line, options))
  return items && createBlock(isNumbered ? 'ol' : 'ul', items)
}

function buildQuote(text: string, options: RenderOptions): Element | undefined {
  const lines = text.split('\n').map((line) => QUOTED.exec(line))
  if (lines.includes(null)) return undefined
  const inner = lines.map((line) => line?.groups?.line ?? '').join('\n')
  const elements = buildBlocks(inner, options, INSIDE)
  return elements?.length ? createBlock('blockquote', elements) : undefined
}

/* In fences without a language. */
function buildCode(text: string): Element | undefined {
  const code = FENCED.exec(text)?.groups?.code
  return code === undefined
    ? undefined
    : createElement('pre', {}, [createElement('code', {}, [createText(code)])])
}
