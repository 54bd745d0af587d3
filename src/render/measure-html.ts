import { MAX_DEPTH } from './measure-markup.ts'
import { readTags, type Tag } from './read-tags.ts'

/* Fewer tags can neither nest too deep for a parser nor multiply. */
const HARMLESS_TAGS = 500

/*
 * A formatting element left open is opened again in every block that follows (HTML standard, 13.2.4.3):
 * the elements that this may add to an article.
 */
const MAX_REOPENED = 100_000

const VOID =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr|html|head|body)$/u
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/u
const TABLE_PART = /^(?:caption|colgroup|tbody|thead|tfoot|tr|td|th)$/u
/* End tags that close all that is open within their element. */
const CLOSES_ALL =
  /^(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|li|main|menu|nav|ol|p|pre|section|summary|table|ul|dd|dt|caption|tbody|thead|tfoot|tr|td|th)$/u
/* Start tags that close their like, when nothing else is open within. */
const CLOSES_LIKE = /^(?:p|li|dd|dt)$/u
/* End tags do not reach beyond these, unless they are of a table or its part. */
const BARRIER = /^(?:table|td|th|caption|object|applet|marquee|button|select|ul|ol|dl)$/u
/* Content models of their own: what an end tag closes in them is not worth knowing. */
const STRANGE = /^(?:svg|math|template|frameset)$/u
const DRAWING =
  /^(?:g|path|circle|ellipse|rect|line|polygon|polyline|use|defs|symbol|stop|lineargradient|radialgradient|clippath|mask)$/u

type State = {
  /** Names of open elements, at least those that a parser would hold. */
  names: string[]
  /** Formatting elements that were open in what has been closed. */
  leftOver: number
  reopened: number
  /** End tags do not count once it is unsure what a parser makes of them. */
  areEndsSure: boolean
}

/**
 * Tell whether the HTML of an article nests too deep or multiplies in an HTML parser, in linear time and without one.
 * It is given in order, `''` for each block of Markdown between, and errs only on the safe side.
 */
export function isHtmlTooDeep(html: readonly string[]): boolean {
  const count = html.reduce((sum, value) => sum + value.split('<').length - 1, 0)
  if (count < HARMLESS_TAGS) return false

  const state: State = { names: [], leftOver: 0, reopened: 0, areEndsSure: true }
  for (const value of html) {
    addHtml(state, value)
    state.reopened += countFormatting(state.names) + state.leftOver
    if (state.names.length + state.leftOver > MAX_DEPTH) return true
    if (state.reopened > MAX_REOPENED) return true
  }
  return false
}

function addHtml(state: State, html: string): void {
  const { tags, end } = state.areEndsSure ? readTags(html) : { tags: [], end: 0 }
  for (let at = 0; at < tags.length && state.names.length <= MAX_DEPTH; at++) {
    const drawingEnd = findDrawingEnd(tags, at)
    const tag = tags[at]
    if (drawingEnd !== -1) at = drawingEnd
    else if (tag !== undefined) addTag(state, tag)
  }
  if (end === html.length) return

  state.areEndsSure = false
  for (const _ of html.slice(end).matchAll(/<[a-z]/giu)) state.names.push('')
}

function addTag(state: State, { name, kind }: Tag): void {
  if (kind === 'close') close(state, name)
  else if (STRANGE.test(name)) state.areEndsSure = false
  else if (!VOID.test(name)) open(state, name)
  if (kind !== 'close' && CLOSES_ALL.test(name))
    state.reopened += countFormatting(state.names) + state.leftOver
}

function open(state: State, name: string): void {
  const { names } = state
  if (TABLE_PART.test(name)) {
    if (!names.includes('table')) return
    close(state, name)
  }
  if (!CLOSES_LIKE.test(name) || names.at(-1) !== name) names.push(name)
}

function close(state: State, name: string): void {
  const { names } = state
  if (!state.areEndsSure) return
  if (names.at(-1) === name) {
    names.pop()
    return
  }
  if (!CLOSES_ALL.test(name)) return
  const isTable = name === 'table' || TABLE_PART.test(name)
  let at = names.length - 1
  while (at >= 0 && names[at] !== name) {
    if (isTable ? names[at] === 'table' : BARRIER.test(names[at] ?? '')) return
    at--
  }
  if (at < 0) return
  state.leftOver += countFormatting(names.slice(at))
  names.length = at
}

/** Returns the index of the end tag of an image that holds nothing but shapes, or -1. */
function findDrawingEnd(tags: readonly Tag[], start: number): number {
  if (tags[start]?.name !== 'svg' || tags[start].kind !== 'open') return -1
  let at = start + 1
  while (DRAWING.test(tags[at]?.name ?? '')) at++
  return tags[at]?.name === 'svg' && tags[at]?.kind === 'close' ? at : -1
}

function countFormatting(names: readonly string[]): number {
  return names.filter((name) => FORMATTING.test(name)).length
}
