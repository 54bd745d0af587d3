import type { Author, Facts, License } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { HeldHtml, Item, ItemSource, Media } from '../model/item.ts'
import type { MediaFile } from '../model/media-file.ts'
import type { Story } from '../model/story.ts'
import { toAbsoluteUrl } from '../text/absolute-url.ts'
import { holdHtml } from '../text/hold-html.ts'
import { addLeadImage } from './add-lead-image.ts'
import { findLabels } from './labels.ts'
import { makeAttachment, makeImage } from './make-media.ts'

/** What an item takes from its site. */
export type ItemDefaults = {
  /** Absolute address, ending in `/`. */
  readonly url: string
  readonly author: Author
  /** Under which terms articles may be used that name none. */
  readonly license: License | undefined
  /** Whether addresses of authors are published. */
  readonly emails: boolean
}

/** What feeds carry of the text of an article, as an item needs it. */
export type RenderedText = { readonly html: HeldHtml; readonly summary: string | undefined }

/** Make the item that feeds carry of a story out of its facts, its rendered text and its files. */
export function makeItem(
  story: Story,
  rendered: RenderedText,
  files: ReadonlyMap<string, MediaFile>,
  site: ItemDefaults,
): { readonly item: Item; readonly findings: readonly Finding[] } {
  const { facts, path } = story.article
  const { image, attachments, dropped } = makeFiles(facts, files, story.url)
  const toUrl = (address: string | undefined) => address && toAbsoluteUrl(address, story.url)
  const author = (one: Author) => (site.emails ? one : hideEmail(one))
  const item: Item = {
    id: story.id,
    url: story.url,
    title: facts.title,
    summary: facts.summary ?? rendered.summary,
    html: addFacts(rendered.html, facts, image),
    publishedMs: story.publishedMs,
    updatedMs: story.updatedMs,
    authors: facts.authors.length > 0 ? facts.authors.map(author) : [site.author],
    tags: facts.tags,
    language: facts.language,
    via: [],
    image,
    banner: toUrl(facts.banner),
    attachments,
    episode: facts.episode && {
      ...facts.episode,
      transcriptUrl: toUrl(facts.episode.transcriptUrl),
      chaptersUrl: toUrl(facts.episode.chaptersUrl),
    },
    license: facts.license ?? site.license,
    rights: facts.rights,
    source: facts.source === undefined ? undefined : makeSource(facts.source, facts.sourceFeedUrl),
    originalUrl: facts.canonicalUrl === story.url ? undefined : facts.canonicalUrl,
    commentsUrl: toUrl(facts.commentsUrl),
  }
  return { item, findings: dropped.map((url) => reportType(path, url)) }
}

/* Only for what stands before it the text has to be read. */
function addFacts(html: HeldHtml, facts: Facts, image: Media | undefined): HeldHtml {
  if (image === undefined && facts.corrections.length === 0) return html
  const text = html.read()
  return holdHtml(noteCorrections(facts) + (image === undefined ? text : addLeadImage(text, image)))
}

type ItemFiles = {
  readonly image: Media | undefined
  readonly attachments: readonly Media[]
  /** Addresses as the front matter names them. */
  readonly dropped: readonly string[]
}

function makeFiles(
  { image, media }: Facts,
  files: ReadonlyMap<string, MediaFile>,
  itemUrl: string,
): ItemFiles {
  const lead = image && makeImage(image, files.get(image.url), itemUrl)
  const made = media.map((stated) => makeAttachment(stated, files.get(stated.url), itemUrl))
  const dropped = media.filter((_, index) => made[index] === undefined).map(({ url }) => url)
  return {
    image: lead,
    attachments: made.filter((one) => one !== undefined),
    dropped: image === undefined || lead !== undefined ? dropped : [image.url, ...dropped],
  }
}

function makeSource(name: string, feedUrl: string | undefined): ItemSource {
  return { name, feedUrl }
}

function reportType(path: string, url: string): Finding {
  const message = `Unexpected address of a file \`${url}\`, expected one that ends in the name of its type, as .jpg or .mp3: no feed names it`
  return {
    path,
    line: 1,
    column: 1,
    severity: 'warning',
    stage: 'render',
    ruleId: 'media-type',
    message,
  }
}

/* An address in front matter is meant for the newsroom; in a feed it would be collected by the next robot. */
function hideEmail(author: Author): Author {
  return { ...author, email: undefined }
}

/* What was wrong comes first: who read the story before must not have to search for it. */
function noteCorrections({ corrections, language }: Facts): string {
  const { correction } = findLabels(language)
  return corrections
    .map((note) => `<p><strong>${correction}:</strong> ${escapeText(note)}</p>\n`)
    .join('')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
