import type { Element, Root } from 'hast'
import { normaliseLine } from '../text/normalise-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { readContent } from './read-content.ts'
import { splitSentences } from './split-sentences.ts'
import { EXIT, SKIP, visit } from './visit.ts'

const MAX_LENGTH = 300
const STANDFIRST_SENTENCES = 2

/* What stands in them is not how the story begins. */
const BESIDE_STORY =
  /^(?:figure|aside|nav|table|pre|details|header|footer|blockquote|ul|ol|menu|dl)$/u

/**
 * Summarise an article in plain text on one line: its standfirst, which is a first paragraph of one or two sentences
 * with more text behind it, else its first sentences, up to 300 characters.
 * Returns nothing for an article without text.
 */
export function summarise(tree: Root): string | undefined {
  const [first, ...rest] = listFirstParagraphs(tree)
  if (first === undefined) return shorten(normaliseLine(readContent(tree))) || undefined

  const isStandfirst =
    rest.length > 0 &&
    first.length <= MAX_LENGTH &&
    splitSentences(first).length <= STANDFIRST_SENTENCES
  return isStandfirst ? first : shorten([first, ...rest].join(' '))
}

/** Enough paragraphs of running text to fill a summary; those that are nothing but links are no text. */
function listFirstParagraphs(tree: Root): readonly string[] {
  const paragraphs: string[] = []
  let length = 0
  visit(tree, 'element', (element: Element) => {
    if (BESIDE_STORY.test(element.tagName)) return SKIP
    if (element.tagName !== 'p') return true
    const text = normaliseLine(readContent(element))
    if (text !== '' && normaliseLine(readOutsideLinks(element)) !== '') paragraphs.push(text)
    length += text.length
    return length > MAX_LENGTH && paragraphs.length > 1 ? EXIT : SKIP
  })
  return paragraphs
}

function readOutsideLinks(paragraph: Element): string {
  const children = paragraph.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'a',
  )
  return readContent({ ...paragraph, children })
}

function shorten(text: string): string {
  let length = 0
  // A little more than fits, so that the last sentence is not taken for a whole one.
  for (const sentence of splitSentences(text.slice(0, 2 * MAX_LENGTH))) {
    if (length + sentence.trimEnd().length > MAX_LENGTH) break
    length += sentence.length
  }
  return length > 0 ? text.slice(0, length).trimEnd() : cutAtWord(text, MAX_LENGTH)
}
