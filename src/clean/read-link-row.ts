import { findLinks, type Link } from '../text/find-links.ts'

const WORD = /[\p{L}\p{N}]/u

/** Read a stretch that is nothing but links, one or more, with marks and images around them; else `undefined`. */
export function readLinkRow(markup: string): readonly Link[] | undefined {
  if (!markup.includes('](') || WORD.test(markup.slice(0, markup.indexOf('[')))) return undefined
  const row: Link[] = []
  let end = 0
  for (const link of findLinks(markup)) {
    if (link.start < end) continue
    if (WORD.test(markup.slice(end, link.start))) return undefined
    if (!link.isImage) row.push(link)
    end = link.end
  }
  return row.length === 0 || WORD.test(markup.slice(end)) ? undefined : row
}
