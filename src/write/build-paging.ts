import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Feed } from '../model/item.ts'

/** Namespace of feed history, which only archives declare. */
export const HISTORY_NAMESPACES = { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' }

/**
 * Build where a document stands in the history of its feed (RFC 5005 section 4). `name` is that of link elements,
 * which RSS borrows from Atom (appendix B).
 */
export function buildPaging({ paging }: Feed, name: 'link' | 'atom:link'): Element[] {
  if (paging === undefined) return []
  const { current, kind, next, prev } = paging
  const isAtom = name === 'link'
  const type = isAtom ? 'application/atom+xml' : 'application/rss+xml'
  const link = (rel: string, place: Feed['addresses'] | undefined) =>
    place === undefined ? [] : [x(name, { rel, type, href: isAtom ? place.atom : place.rss })]
  return [
    ...(kind === 'closed' ? [x('fh:archive')] : []),
    ...(kind === 'current' ? [] : link('current', current)),
    ...link('prev-archive', prev),
    ...link('next-archive', next),
  ]
}
