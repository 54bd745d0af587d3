import type { Author } from '../model/facts.ts'
import type { Item, Media } from '../model/item.ts'
import { carryAddress } from '../text/carry-address.ts'
import { carryLine, carryText } from '../text/carry-text.ts'
import { carryDate } from './carry-date.ts'
import { carryLanguage } from './carry-language.ts'
import { escapeHtml } from './escape-html.ts'
import { prepareAuthors } from './prepare-authors.ts'

/** Make an item carriable by all three formats; `fallback` answers for it where no author is left. */
export function prepareItem(item: Item, fallback: Author): Item {
  const authors = prepareAuthors(item.authors)
  const title = carryLine(item.title)
  const summary = carryLine(item.summary ?? '') || undefined
  return {
    id: carryText(item.id).trim(),
    url: carryAddress(item.url),
    title,
    summary,
    html: prepareHtml(item.html) || `<p>${escapeHtml(summary ?? title)}</p>`,
    publishedMs: carryDate(item.publishedMs),
    updatedMs: carryDate(item.updatedMs),
    authors: authors.length > 0 ? authors : [fallback],
    tags: prepareTags(item.tags),
    language: carryLanguage(item.language),
    image: item.image && prepareImage(item.image),
    via: item.via.map(({ url, title }) => ({ url: carryAddress(url), title: carryLine(title) })),
  }
}

/** `]]>` would end a CDATA section of the core document; as HTML both spellings mean the same. */
function prepareHtml(html: string): string {
  return carryText(html).replaceAll(']]>', ']]&gt;').trim()
}

function prepareTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(carryLine))].filter((tag) => tag !== '')
}

function prepareImage(image: Media): Media {
  const { bytes } = image
  return {
    url: carryAddress(image.url),
    type: carryText(image.type).trim(),
    bytes: Number.isSafeInteger(bytes) && Number(bytes) > 0 ? bytes : undefined,
    alt: carryLine(image.alt ?? '') || undefined,
  }
}
