import type { Element, Root } from 'xast'
import { escapeAttribute, escapeXml, type Spelling } from './escape-xml.ts'
import { readText } from './read-element.ts'

/** Spelling of the text of elements, by `parent/name`; `plain` for all that are not named. */
export type Spellings = Readonly<Record<string, Spelling>>

/**
 * Write a tree of elements that hold either elements or text, as feeds do: declaration and instructions
 * first, two spaces for each level, text as it is, a line feed at the end.
 */
export function serialiseXml(root: Root, spellings: Spellings): string {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>']
  for (const child of root.children) {
    if (child.type === 'instruction' && child.name !== 'xml') {
      lines.push(`<?${child.name} ${child.value}?>`)
    }
    if (child.type === 'element') writeElement(child, { parent: '', indent: '', spellings, lines })
  }
  return `${lines.join('\n')}\n`
}

type Place = {
  readonly parent: string
  readonly indent: string
  readonly spellings: Spellings
  readonly lines: string[]
}

function writeElement(element: Element, place: Place): void {
  const { indent, lines, spellings } = place
  const open = `${indent}<${element.name}${writeAttributes(element)}`
  const children = element.children.filter((child) => child.type === 'element')

  if (children.length > 0) {
    lines.push(`${open}>`)
    for (const child of children) {
      writeElement(child, { ...place, parent: element.name, indent: `${indent}  ` })
    }
    lines.push(`${indent}</${element.name}>`)
    return
  }

  const text = readText(element)
  const spelling = spellings[`${place.parent}/${element.name}`] ?? 'plain'
  lines.push(text === '' ? `${open}/>` : `${open}>${escapeXml(text, spelling)}</${element.name}>`)
}

function writeAttributes(element: Element): string {
  return Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
    .join('')
}
