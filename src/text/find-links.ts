import type { Range } from '../model/source.ts'
import { pairBrackets } from './pair-brackets.ts'

/** A Markdown link or image in an inline stretch; offsets count in that stretch. */
export type Link = Range & {
  readonly isImage: boolean
  readonly textStart: number
  readonly textEnd: number
  /** Address as written, `''` for a link by reference. */
  readonly target: string
}

const TITLE_OPEN = /^["'(]/u

/** A text with one link and no other bracket: most lines with links, in menus and stories. */
const SINGLE = /^([^\\[\]()!]*)\[([^\\[\]()]*)\]\(([^\\[\]()<>\s]*)\)[^\\[\]()]*$/u

/** Find links and images, `[text](target)` and `[text][reference]`, by their opening brackets, nested ones too. */
export function findLinks(text: string): readonly Link[] {
  if (!text.includes('](') && !text.includes('][')) return []
  const single = SINGLE.exec(text)
  if (single !== null) return [readSingle(single)]

  const closeByOpen = pairBrackets(text)
  const links: Link[] = []
  for (const [open, close] of closeByOpen) {
    const targetEnd = text[open] === '[' ? closeByOpen.get(close + 1) : undefined
    if (targetEnd === undefined) continue
    const target = readTarget(text, close + 1, targetEnd)
    if (target === undefined) continue
    const isImage = open > 0 && text[open - 1] === '!' && (open === 1 || text[open - 2] !== '\\')
    const start = isImage ? open - 1 : open
    links.push({
      start,
      end: targetEnd + 1,
      isImage,
      textStart: open + 1,
      textEnd: close,
      target,
    })
  }
  return links.sort((a, b) => a.start - b.start)
}

function readSingle([, before = '', shown = '', target = '']: RegExpExecArray): Link {
  const start = before.length
  const textStart = start + 1
  const textEnd = textStart + shown.length
  return { start, end: textEnd + target.length + 3, isImage: false, textStart, textEnd, target }
}

/** `undefined` for what only looks like a target: `[he said](on Friday)`. */
function readTarget(text: string, open: number, close: number): string | undefined {
  if (text[open] === '[') return ''
  const inside = text.slice(open + 1, close).trim()
  const isBracketed = inside.startsWith('<') && inside.includes('>')
  const length = isBracketed ? inside.indexOf('>') + 1 : inside.search(/\s|$/u)
  const rest = inside.slice(length).trimStart()
  if (rest !== '' && !TITLE_OPEN.test(rest)) return undefined
  return isBracketed ? inside.slice(1, length - 1) : inside.slice(0, length)
}
