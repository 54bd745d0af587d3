import type { ElementContent } from 'hast'
import { createElement, createText } from './create-element.ts'
import type { RenderOptions } from './render-options.ts'
import { resolveLink } from './resolve-address.ts'

/** A stretch of a line: words, or a link or emphasis of words. `href` is absolute. */
export type PlainPart = {
  readonly tagName: 'a' | 'em' | 'strong' | undefined
  readonly text: string
  readonly href: string | undefined
}

/* One space between words: nothing is to be folded. */
const FOLDED = /^\S+(?:[ \n]\S+)*$/u
/* Begins no construct of Markdown or GFM, and HTML has no reference for it. */
const SIGN = String.raw`[^\0-\x09\x0b-\x1f\x7f-\x9f\\\x60*_[\]<>&~@]`
const WORD_SIGN = String.raw`[\p{L}\p{N}]`
/* Is written the same in Markdown and HTML, but for the ampersand. */
const ADDRESS_SIGN = String.raw`(?:[\w\-./:?=&#+,!$~]|%[\dA-Fa-f]{2})`
const LINK = String.raw`(?<!!)\[(?<label>(?![\s^])${SIGN}+)(?<!\s)\]\((?<address>(?:https?:\/\/|\/)${ADDRESS_SIGN}*)\)`
/* With other signs around them, marks may be something else. */
const EMPHASIS = String.raw`(?<![^\s(“"‘'—–])(?<mark>\*\*?|__?)(?=${WORD_SIGN})(?<marked>${SIGN}*?${WORD_SIGN})\k<mark>(?![^\s.,;:!?)”"’'—–])`
const PART = new RegExp(`(?<text>${SIGN}+)|${LINK}|${EMPHASIS}`, 'uy')
const ADDRESS = /:\/\/|www\./iu

/**
 * Read inline Markdown that is nothing but words, links and emphasis, none within another, in linear time. Returns
 * `undefined` for every other.
 */
export function readPlainParts(
  text: string,
  options: RenderOptions,
): readonly PlainPart[] | undefined {
  if (!FOLDED.test(text)) return undefined
  const parts: PlainPart[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const part = readPart(PART.exec(text)?.groups ?? {}, options)
    // GFM makes links of addresses.
    if (part === undefined || ADDRESS.test(part.text)) return undefined
    parts.push(part)
  }
  return parts
}

function readPart(
  { text, label, address, mark, marked }: Readonly<Record<string, string | undefined>>,
  options: RenderOptions,
): PlainPart | undefined {
  if (text !== undefined) return { tagName: undefined, text, href: undefined }
  if (marked !== undefined) {
    return { tagName: mark?.length === 2 ? 'strong' : 'em', text: marked, href: undefined }
  }
  const href = address && resolveLink(address, options)
  return label === undefined || !href ? undefined : { tagName: 'a', text: label, href }
}

/** Build what stands in an element of the parts of its line. */
export function buildPlainParts(parts: readonly PlainPart[]): ElementContent[] {
  return parts.map(({ tagName, text, href }) => {
    if (tagName === undefined) return createText(text)
    return createElement(tagName, href === undefined ? {} : { href }, [createText(text)])
  })
}

/** Write parts as the HTML that becomes of what is built of them. */
export function writePlainParts(parts: readonly PlainPart[]): string {
  return parts.map(writePart).join('')
}

function writePart({ tagName, text, href }: PlainPart): string {
  if (tagName === undefined) return text
  const attribute = href === undefined ? '' : ` href="${href.replaceAll('&', '&amp;')}"`
  return `<${tagName}${attribute}>${text}</${tagName}>`
}
