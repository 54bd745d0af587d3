import type { StatedFacts } from '../model/facts.ts'
import type { Range, Source } from '../model/source.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { stripMarkdown } from '../text/strip-markdown.ts'
import type { PathFacts } from './read-path.ts'

/** A title, where it comes from in words, and whether it had to be made up. */
export type InferredTitle = {
  readonly text: string
  readonly origin: string
  readonly isGuess: boolean
}

type Known = {
  readonly stated: StatedFacts
  readonly found: {
    readonly headline: { readonly text: string; readonly range: Range } | undefined
  }
}

const MAX_LENGTH = 80
/** Enough for a sentence, whatever marks stand before it. */
const EXCERPT_LENGTH = 2000

/** Infer the title: stated, else the headline of the body, else its first sentence, else the name of the file. */
export function inferTitle(
  source: Source,
  { stated, found }: Known,
  path: PathFacts,
): InferredTitle {
  if (stated.title !== undefined)
    return { text: stated.title, origin: 'front matter', isGuess: false }

  const headline = normaliseLine(found.headline?.text ?? '')
  if (found.headline !== undefined && headline !== '') {
    return { text: headline, origin: nameOrigin(source, found.headline.range), isGuess: false }
  }

  const sentence = shorten(findSentence(source.text.slice(source.bodyStart)))
  if (sentence !== '') return { text: sentence, origin: 'first sentence', isGuess: true }

  const words = normaliseLine(path.name.replace(/[-_]+/gu, ' '))
  return { text: words || 'Untitled', origin: 'file name', isGuess: true }
}

function nameOrigin({ text }: Source, { start, end }: Range): string {
  const block = text.slice(start, end)
  return /^\s{0,3}#|\n\s{0,3}(?:=+|-+)\s*$/u.test(block) ? 'first heading' : 'first line'
}

/** Take the first sentence of the first paragraph that has letters, without the marks of Markdown. */
function findSentence(body: string): string {
  const start = body.search(/[\p{L}\p{N}]/u)
  if (start === -1) return ''
  const lineStart = Math.max(body.lastIndexOf('\n', start), body.lastIndexOf('\r', start)) + 1
  // A mark that opens far in front of the first letter is not worth reading.
  const excerpt = body.slice(Math.max(lineStart, start - 100), start + EXCERPT_LENGTH)
  const [paragraph = ''] = excerpt.split(/\r?\n[ \t]*\r?\n|\r[ \t]*\r/u, 1)
  const text = normaliseLine(stripMarkdown(paragraph.replace(/^[\s>*+-]+/u, '')))
  const end = /[.!?…](?=["'”’»)]*\s)|[。！？]/u.exec(text)
  return end === null ? text : text.slice(0, end.index + 1)
}

/** Shorten at a word to 80 characters, the ellipsis included. */
function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const cut = text.slice(0, MAX_LENGTH - 1)
  const space = text.lastIndexOf(' ', MAX_LENGTH - 1)
  // Chinese and Japanese have no spaces; never cut a surrogate pair in two.
  const end = space > MAX_LENGTH / 2 ? space : cut.length - (/[\ud800-\udbff]$/.test(cut) ? 1 : 0)
  return `${cut.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}…`
}
