import { toHtml } from 'hast-util-to-html'
import type { Media } from '../model/item.ts'
import { carryLine } from '../text/carry-text.ts'
import { createElement, createText } from './create-element.ts'

/**
 * Put the lead image with its caption and credit before a body that does not show it: most readers show the body and
 * nothing else, and a credit that nobody sees is none.
 */
export function addLeadImage(html: string, image: Media): string {
  const [file = ''] = image.url.split('?', 1)
  if (html.includes(`src="${file}`)) return html
  const { height, url, width } = image
  // As references, characters that no feed can carry would survive the stripping of all strings.
  const [alt, caption, credit] = [image.alt, image.caption, image.credit].map(
    (text) => carryLine(text ?? '') || undefined,
  )
  const picture = createElement('img', { src: url, alt: alt ?? '', width, height }, [])
  const text =
    caption === undefined || credit === undefined ? (caption ?? credit) : `${caption} (${credit})`
  const children =
    text === undefined ? [picture] : [picture, createElement('figcaption', {}, [createText(text)])]
  const figure = createElement('figure', {}, children)
  return `${toHtml(figure, { characterReferences: { useNamedReferences: true } })}\n${html}`
}
