import type { Element, ElementContent, Root, RootContent } from 'hast'
import { splitBlocks } from '../text/split-blocks.ts'
import { createElement, createText } from './create-element.ts'
import { isHardWrapped } from './is-hard-wrapped.ts'
import { linkAddresses } from './link-addresses.ts'

/* Chinese and Japanese put no space where a line was wrapped. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/* More than anybody writes: so many elements would fill the memory. */
const MAX_PARTS = 50_000

/** Build paragraphs of plain text, in which nothing but an http(s) address has a meaning. What would be too many is one `pre`. */
export function buildTextTree(text: string): Root {
  if (isCrowded(text)) {
    return { type: 'root', children: [createElement('pre', {}, [createText(text.trim())])] }
  }
  const blocks = splitBlocks({ path: '', format: 'text', text, bodyStart: 0 })
  const children = blocks.flatMap((block): RootContent[] => [
    buildParagraph(text.slice(block.start, block.end)),
    createText('\n'),
  ])
  return { type: 'root', children }
}

function isCrowded(text: string): boolean {
  let parts = 0
  for (const _ of text.matchAll(/\n|:\/\//gu)) parts++
  return parts > MAX_PARTS
}

function buildParagraph(block: string): Element {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (isHardWrapped(lines)) return createElement('p', {}, [...linkAddresses(joinLines(lines))])

  const content: ElementContent[] = []
  for (const [at, line] of lines.entries()) {
    if (at > 0) content.push(createElement('br', {}, []), createText('\n'))
    for (const node of linkAddresses(line)) content.push(node)
  }
  return createElement('p', {}, content)
}

function joinLines(lines: readonly string[]): string {
  const parts = lines.map((line, at) => {
    const next = lines[at + 1]
    if (next === undefined) return line
    const isTight = WITHOUT_SPACES.test(line.at(-1) ?? '') && WITHOUT_SPACES.test(next[0] ?? '')
    return isTight ? line : `${line} `
  })
  return parts.join('')
}
