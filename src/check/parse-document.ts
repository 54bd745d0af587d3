import { type ParseError, parse as parseTolerantly } from 'jsonc-parser'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { nameElements } from './name-elements.ts'
import type { Breach } from './rule.ts'

/** A document taken apart. */
export type Parsed = {
  readonly root: Root | undefined
  readonly elements: readonly Element[]
  readonly nameBreaches: readonly Breach[]
  readonly json: unknown
}

const LONGEST_REASON = 200

/** Take a document apart, XML or JSON; what is neither gives the place where it goes wrong. */
export function parseDocument(text: string): Parsed | Breach {
  return /^\s*[[{]/u.test(text) ? parseJson(text) : parseXml(text)
}

function parseXml(text: string): Parsed | Breach {
  if (text.trim() === '') return makeBreach(0, 'empty document', 'a feed')
  if (/^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/iu.test(text)) {
    return makeBreach(0, 'web page', 'a feed')
  }
  try {
    const root = fromXml(text)
    const { elements, breaches } = nameElements(root)
    return { root, elements, nameBreaches: breaches, json: undefined }
  } catch (error) {
    return describeXmlError(error)
  }
}

/* The parser's own message has a place and an excerpt behind it. */
function describeXmlError(error: unknown): Breach {
  if (error instanceof RangeError) return makeBreach(0, 'nesting without end', 'a feed')
  if (!(error instanceof Error)) throw error
  const { message } = error.cause instanceof Error ? error.cause : error
  const [reason = ''] = message.split(/ \(line \d+, column \d+\)|\n/u, 1)
  return makeBreach(readOffset(error), 'malformed XML', `it to be well-formed: ${shorten(reason)}`)
}

function readOffset(error: Error): number {
  const place: unknown = 'place' in error ? error.place : undefined
  if (typeof place !== 'object' || place === null || !('offset' in place)) return 0
  return Number(place.offset)
}

function parseJson(text: string): Parsed | Breach {
  try {
    return { root: undefined, elements: [], nameBreaches: [], json: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? shorten(error.message) : String(error)
    return makeBreach(findJsonError(text), 'malformed JSON', `it to be well-formed: ${reason}`)
  }
}

/* The engine tells no place that could be relied on. */
function findJsonError(text: string): number {
  const errors: ParseError[] = []
  try {
    parseTolerantly(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return errors[0]?.offset ?? 0
}

function makeBreach(spot: number, found: string, expected: string): Breach {
  return { spot, message: `Unexpected ${found}, expected ${expected}` }
}

function shorten(reason: string): string {
  return reason
    .slice(0, LONGEST_REASON)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
