import type { Author, License } from '../model/facts.ts'
import type { Item, ItemSource } from '../model/item.ts'
import { carryAddress, carryUrl } from '../text/carry-address.ts'
import { carryLine, carryText } from '../text/carry-text.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { holdHtml } from '../text/hold-html.ts'
import { carryDate } from './carry-date.ts'
import { carryLanguage } from './carry-language.ts'
import { prepareAuthors } from './prepare-authors.ts'
import { prepareMedia } from './prepare-media.ts'

/** Make an item carriable by all three formats; `fallback` answers for it where no author is left. */
export function prepareItem(item: Item, fallback: Author): Item {
  const authors = prepareAuthors(item.authors)
  const title = carryLine(item.title)
  const summary = carryLine(item.summary ?? '') || undefined
  const given = item.html.read()
  const html = prepareHtml(given) || `<p>${escapeHtml(summary ?? title)}</p>`
  return {
    id: carryText(item.id).trim(),
    url: carryAddress(item.url),
    title,
    summary,
    html: html === given ? item.html : holdHtml(html),
    publishedMs: carryDate(item.publishedMs),
    updatedMs: carryDate(item.updatedMs),
    authors: authors.length > 0 ? authors : [fallback],
    tags: prepareTags(item.tags),
    language: carryLanguage(item.language),
    via: item.via.map(({ url, title }) => ({ url: carryAddress(url), title: carryLine(title) })),
    image: item.image && prepareMedia(item.image),
    banner: carryUrl(item.banner),
    attachments: item.attachments.map(prepareMedia),
    episode: item.episode && {
      ...item.episode,
      transcriptUrl: carryUrl(item.episode.transcriptUrl),
      chaptersUrl: carryUrl(item.episode.chaptersUrl),
    },
    license: item.license && prepareLicense(item.license),
    rights: carryLine(item.rights ?? '') || undefined,
    source: item.source && prepareSource(item.source),
    originalUrl: carryUrl(item.originalUrl),
    commentsUrl: carryUrl(item.commentsUrl),
  }
}

/** `]]>` would end a CDATA section of the core document; as HTML both spellings mean the same. */
function prepareHtml(html: string): string {
  return carryText(html).replaceAll(']]>', ']]&gt;').trim()
}

function prepareTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(carryLine))].filter((tag) => tag !== '')
}

function prepareLicense({ name, url }: License): License | undefined {
  const license = { name: carryLine(name ?? '') || undefined, url: carryUrl(url) }
  return license.name === undefined && license.url === undefined ? undefined : license
}

function prepareSource({ name, feedUrl }: ItemSource): ItemSource | undefined {
  const carried = carryLine(name)
  return carried === '' ? undefined : { name: carried, feedUrl: carryUrl(feedUrl) }
}
