import type { SeenItem, Site, Snapshot } from './snapshot.ts'

const LIMIT = 50

/**
 * Publish a folder as site generators commonly do: an item a file, its id the address that its path gives, dated by its
 * front matter, else by the build, its change always by the build; the newest 50.
 */
export function publishNaively(
  files: ReadonlyMap<string, string>,
  url: string,
  nowMs: number,
): Site {
  const items = [...files]
    .map(([path, text]) => makeItem(path, text, { url, nowMs }))
    .filter(({ dateMs }) => dateMs <= nowMs)
    .sort((a, b) => b.dateMs - a.dateMs)
    .slice(0, LIMIT)
    .map(({ item }) => item)
  const snapshot: Snapshot = { items, deleted: [] }
  return { rss: snapshot, atom: snapshot, archived: snapshot }
}

function makeItem(
  path: string,
  text: string,
  { url, nowMs }: { readonly url: string; readonly nowMs: number },
): { readonly item: SeenItem; readonly dateMs: number } {
  const [, matter = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? []
  const link = `${url}${path.replace(/\.\w+$/u, '/')}`
  const title = /^title: (.*)$/mu.exec(matter)?.[1] ?? text.split('\n', 1)[0] ?? ''
  const date = /^date: (.*)$/mu.exec(matter)?.[1]
  return {
    item: { id: link, link, title, body, updated: new Date(nowMs).toISOString() },
    dateMs: date === undefined ? nowMs : Date.parse(date),
  }
}
