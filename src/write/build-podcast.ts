import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Feed, Item } from '../model/item.ts'
import { pickEnclosure } from '../model/list-files.ts'
import { findMediaType } from '../text/find-media-type.ts'
import { makePodcastGuid } from './podcast-guid.ts'

/** Namespaces of a podcast, which other feeds do not declare. */
export const PODCAST_NAMESPACES = {
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
}

/** Names of a podcast's channel, in their order. */
export const PODCAST_CHANNEL_ORDER: readonly string[] = [
  'itunes:author',
  'itunes:owner',
  'itunes:type',
  'itunes:explicit',
  'itunes:category',
  'itunes:image',
  'podcast:guid',
  'podcast:medium',
]

/** Names of an episode, in their order. */
export const PODCAST_ITEM_ORDER: readonly string[] = [
  'itunes:duration',
  'itunes:explicit',
  'itunes:image',
  'itunes:season',
  'itunes:episode',
  'itunes:episodeType',
  'podcast:person',
  'podcast:transcript',
  'podcast:chapters',
]

/** Build what directories want to know of a podcast (Apple's "Podcast RSS feed requirements", podcasting2.org). */
export function buildPodcastChannel({ author, id, podcast }: Feed): Element[] {
  if (podcast === undefined) return []
  const { category, image, isExplicit, ownerEmail, type } = podcast
  const [main = 'News', sub] = category
  const inner = sub === undefined ? undefined : x('itunes:category', { text: sub })
  return [
    x('itunes:author', author.name),
    x('itunes:type', type),
    x('itunes:explicit', String(isExplicit)),
    x('itunes:category', { text: main }, inner),
    // Of the address of its RSS form that it had first.
    x('podcast:guid', makePodcastGuid(id.replace(/atom\.xml$/u, 'rss.xml'))),
    x('podcast:medium', 'podcast'),
    ...(image === undefined ? [] : [x('itunes:image', { href: image })]),
    ...(ownerEmail === undefined ? [] : [buildOwner(author.name, ownerEmail)]),
  ]
}

function buildOwner(name: string, email: string): Element {
  return x('itunes:owner', {}, x('itunes:name', name), x('itunes:email', email))
}

/** Build what directories want to know of an episode; its authors are named by `dc:creator`, and some readers add up. */
export function buildEpisode(item: Item, { podcast }: Feed): Element[] {
  if (podcast === undefined) return []
  const { authors, episode, image } = item
  const seconds = pickEnclosure(item)?.seconds
  const isExplicit = episode?.isExplicit ?? podcast.isExplicit
  const one = (name: string, value: string | number | undefined) =>
    value === undefined ? [] : [x(name, String(value))]
  return [
    ...one('itunes:duration', seconds),
    x('itunes:explicit', String(isExplicit)),
    ...(image === undefined ? [] : [x('itunes:image', { href: image.url })]),
    ...one('itunes:season', episode?.season),
    ...one('itunes:episode', episode?.number),
    x('itunes:episodeType', episode?.kind ?? 'full'),
    ...authors.map(({ name, url }) => x('podcast:person', { href: url }, name)),
    ...buildTranscript(episode?.transcriptUrl),
    ...buildChapters(episode?.chaptersUrl),
  ]
}

/* A transcript whose type nobody can tell is one that no player can show. */
function buildTranscript(url: string | undefined): Element[] {
  const type = url && findMediaType(url)
  return url === undefined || !type ? [] : [x('podcast:transcript', { url, type })]
}

function buildChapters(url: string | undefined): Element[] {
  return url === undefined
    ? []
    : [x('podcast:chapters', { url, type: 'application/json+chapters' })]
}
