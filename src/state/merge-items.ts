import type { PublishedItem } from '../model/state.ts'

/**
 * Make one item of each id: when version control joins the states of two branches line by line, an item that both
 * changed is there twice. The earliest publication and the latest change count; nothing that either knew is lost.
 * Returns the items sorted by id.
 */
export function mergeItems(items: readonly PublishedItem[]): readonly PublishedItem[] {
  const itemById = new Map<string, PublishedItem>()
  for (const item of items) {
    const other = itemById.get(item.id)
    itemById.set(item.id, other === undefined ? item : mergePair(other, item))
  }
  return [...itemById.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function mergePair(a: PublishedItem, b: PublishedItem): PublishedItem {
  const [newer, older] = isNewer(a, b) ? [a, b] : [b, a]
  const goneMs = Math.max(
    a.goneMs ?? Number.NEGATIVE_INFINITY,
    b.goneMs ?? Number.NEGATIVE_INFINITY,
  )
  return {
    ...newer,
    // The article may lie where the other branch left it.
    copies: sortDistinct([older.path, ...a.copies, ...b.copies]).filter(
      (path) => path !== newer.path && path !== '',
    ),
    feeds: sortDistinct([...a.feeds, ...b.feeds]),
    publishedMs: Math.min(a.publishedMs, b.publishedMs),
    goneMs: Number.isFinite(goneMs) ? goneMs : undefined,
  }
}

/* Whatever stands first in the file, the same one of two must win. */
function isNewer(a: PublishedItem, b: PublishedItem): boolean {
  if (a.updatedMs !== b.updatedMs) return a.updatedMs > b.updatedMs
  return JSON.stringify(a) > JSON.stringify(b)
}

function sortDistinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
