import { splitMarkdown } from '../text/split-markdown.ts'
import { type PlainPart, readPlainParts } from './plain-parts.ts'
import type { RenderOptions } from './render-options.ts'

/** Plain paragraphs one behind the other, and the word that stands in their place. */
export type Run = {
  readonly word: string
  readonly paragraphs: ReadonlyArray<readonly PlainPart[]>
}

/** A text without its plain paragraphs. */
export type Remainder = {
  /** Each line has the number that it had. */
  readonly text: string
  readonly runs: readonly Run[]
}

type Stretch = {
  readonly start: number
  end: number
  readonly paragraphs: (readonly PlainPart[])[]
}

const WORD = 'feedwrightplain'
const BLANK = /^\s*$/u
const LINE = /[^\n]+/gu

/**
 * Set the paragraphs of an article aside that are nothing but words, links and emphasis: most of a story is, and what
 * is to become of them needs neither parser nor transforms.
 */
export function setAside(text: string, options: RenderOptions): Remainder {
  const stretches = text.includes(WORD) ? [] : findStretches(text, options)
  const runs = stretches.map(({ paragraphs }, at) => ({ word: `${WORD}${at}x`, paragraphs }))
  const parts: string[] = []
  let from = 0
  for (const [at, { start, end }] of stretches.entries()) {
    const lineEnds = text.slice(start, end).replace(LINE, '')
    parts.push(text.slice(from, start), runs[at]?.word ?? '', lineEnds)
    from = end
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), runs }
}

function findStretches(text: string, options: RenderOptions): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { kind, start, end } of splitMarkdown(text, 0)) {
    if (kind !== 'paragraph' || !standsAlone(text, start, end)) continue
    const paragraph = readPlainParts(text.slice(start, end), options)
    // What sums an article up must see links alone, which are no text.
    if (!paragraph?.some(({ tagName }) => tagName !== 'a')) continue
    const last = stretches.at(-1)
    if (last !== undefined && BLANK.test(text.slice(last.end, start))) {
      last.paragraphs.push(paragraph)
      last.end = end
    } else stretches.push({ start, end, paragraphs: [paragraph] })
  }
  return stretches
}

/* What touches it might be read together with it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isFirst = start === 0 || (text[start - 1] === '\n' && (text[start - 2] ?? '\n') === '\n')
  const isLast = end === text.length || (text[end] === '\n' && (text[end + 1] ?? '\n') === '\n')
  return isFirst && isLast
}
