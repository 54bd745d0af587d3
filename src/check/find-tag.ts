import type { Element } from 'xast'
import type { Spot } from './rule.ts'

const TAG =
  /<\/?(?:a|b|i|u|em|strong|br|p|div|span|img|small|sup|sub|code|h[1-6]|script|font|mark|del|ins|q|cite)\b[^<>]*>/iu

/** Find a tag of HTML in what should be plain text; other words in angle brackets are words. */
export function findTag(text: string): string | undefined {
  return TAG.exec(text)?.[0]
}

/** Tell whether signs of markup in a text can only be meant as they are: written with hexadecimal references, or in JSON. */
export function isMeant(spot: Spot, document: string): boolean {
  if (typeof spot === 'number') return false
  if (!('type' in spot)) return true
  const source = sliceSource(spot, document)
  return /&#x(?:26|3c);/iu.test(source) && !/&(?:amp|lt);|<!\[CDATA/u.test(source)
}

function sliceSource({ position }: Element, document: string): string {
  return document.slice(position?.start.offset, position?.end.offset)
}
