import type { Item, Via } from './item.ts'

/** List where else the story of an item stands: its original first, then the copies that were found. */
export function listVia({ originalUrl, source, title, via }: Item): readonly Via[] {
  if (originalUrl === undefined) return via
  const others = via.filter(({ url }) => url !== originalUrl)
  return [{ url: originalUrl, title: source?.name ?? title }, ...others]
}
