import { parseDocument } from './check/parse-document.ts'
import { seeFeed } from './check/see-feed.ts'
import type { SeenItem, SeenTombstone } from './check/seen-feed.ts'
import type { PublishedItem } from './model/state.ts'
import { hashTitle } from './text/hash-title.ts'
import { readWords } from './text/read-words.ts'
import { sketchWords } from './text/sketch-words.ts'

/** List what a feed tells of the stories that it carries or took back; nothing for a text that is no feed. */
export function listPublishedItems(text: string): readonly PublishedItem[] {
  const parsed = parseDocument(text)
  if ('spot' in parsed) return []
  const feed = seeFeed(parsed, text)
  if (feed === undefined || !('items' in feed)) return []
  return [...feed.items.flatMap(recoverItem), ...feed.tombstones.flatMap(recoverTombstone)]
}

const UNKNOWN = {
  path: '',
  copies: [],
  feeds: [],
  backMs: undefined,
  titleHash: '',
  contentHash: '',
  fileHash: '',
  sketch: '',
}

function recoverItem({ id, url, title, body, published, updated }: SeenItem): PublishedItem[] {
  const publishedMs = published?.ms
  if (id === undefined || url === undefined || publishedMs === undefined) return []
  const html = body?.text ?? ''
  return [
    {
      ...UNKNOWN,
      id: id.text,
      url: url.text,
      publishedMs,
      // RSS has no date of change: the Atom feed beside it knows better.
      updatedMs: updated?.ms ?? publishedMs,
      goneMs: undefined,
      titleHash: hashTitle(title?.text ?? ''),
      sketch: sketchWords(readWords(html, [{ start: 0, end: html.length }]).words),
    },
  ]
}

function recoverTombstone({ id, url, published, gone }: SeenTombstone): PublishedItem[] {
  const [publishedMs, goneMs] = [published?.ms, gone?.ms]
  if (id === undefined || url === undefined) return []
  if (publishedMs === undefined || goneMs === undefined) return []
  const dates = { publishedMs, updatedMs: publishedMs, goneMs }
  return [{ ...UNKNOWN, ...dates, id: id.text, url: url.text }]
}
