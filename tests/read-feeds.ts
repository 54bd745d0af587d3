import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'

/** Read all files below a folder as text by path. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )
}

/** An item as a subscriber gets it, whatever the format. */
export type ReadItem = {
  readonly id: string | undefined
  readonly link: string | undefined
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly html: string | undefined
}

/** Read the three formats of one feed with a parser that is not ours. */
export function readFeeds(
  folder: string,
): Readonly<Record<'rss' | 'atom' | 'json', readonly ReadItem[]>> {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const rss = parseRssFeed(read('rss.xml')).items ?? []
  const atom = parseAtomFeed(read('atom.xml')).entries ?? []
  const json = parseJsonFeed(read('feed.json')).items ?? []
  return {
    rss: rss.map((item) => ({
      id: item.guid?.value,
      link: item.link,
      title: item.title,
      summary: item.description,
      html: item.content?.encoded,
    })),
    atom: atom.map((entry) => ({
      id: entry.id,
      link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      title: typeof entry.title === 'string' ? entry.title : entry.title?.value,
      summary: typeof entry.summary === 'string' ? entry.summary : entry.summary?.value,
      html: typeof entry.content === 'string' ? entry.content : entry.content?.value,
    })),
    json: json.map((item) => ({
      id: item.id,
      link: item.url,
      title: item.title,
      summary: item.summary,
      html: item.content_html,
    })),
  }
}
