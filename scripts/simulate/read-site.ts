import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import type { Site, Snapshot } from './snapshot.ts'

/** Read what lies in an output folder, with a parser that is not ours. */
export function readSite(output: string, url: string): Site {
  const atomText = readFileSync(path.join(output, 'atom.xml'), 'utf8')
  return {
    rss: readRss(readFileSync(path.join(output, 'rss.xml'), 'utf8')),
    atom: readAtom(atomText),
    archived: followArchives(atomText, (address) => {
      const file = path.join(output, decodeURIComponent(address.slice(url.length)))
      return address.startsWith(url) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
    }),
  }
}

function readRss(text: string): Snapshot {
  const items = parseRssFeed(text).items ?? []
  return {
    items: items.map((item) => ({
      id: item.guid?.value ?? '',
      link: item.link ?? '',
      title: item.title ?? '',
      body: item.content?.encoded ?? item.description ?? '',
      updated: '',
    })),
    // A reader of RSS knows no removal: it shows what stands in the item's place.
    deleted: [],
  }
}

function readAtom(text: string): Snapshot {
  const entries = parseAtomFeed(text).entries ?? []
  return {
    items: entries.map((entry) => ({
      id: entry.id ?? '',
      link: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '',
      title: toText(entry.title),
      body: toText(entry.content),
      updated: String(entry.updated ?? ''),
    })),
    deleted: [...text.matchAll(/<at:deleted-entry ref="([^"]*)"/gu)].map(([, id = '']) => id),
  }
}

/* A subscription document counts before the archives that it leads to, the newest archive before older ones. */
function followArchives(text: string, load: (address: string) => string | undefined): Snapshot {
  const itemById = new Map<string, Snapshot['items'][number]>()
  const subscription = readAtom(text)
  const visited = new Set<string>()
  for (let next: string | undefined = text; next !== undefined; ) {
    for (const item of readAtom(next).items) {
      if (!itemById.has(item.id)) itemById.set(item.id, item)
    }
    const address = findArchive(next)
    if (address === undefined || visited.has(address)) break
    visited.add(address)
    next = load(address)
  }
  for (const id of subscription.deleted) itemById.delete(id)
  return { items: [...itemById.values()], deleted: subscription.deleted }
}

function findArchive(text: string): string | undefined {
  const [, link = ''] = /<link ([^>]*rel="prev-archive"[^>]*)>/u.exec(text) ?? []
  return /href="([^"]*)"/u.exec(link)?.[1]
}

function toText(value: string | { readonly value?: string | undefined } | undefined): string {
  return (typeof value === 'string' ? value : value?.value) ?? ''
}
