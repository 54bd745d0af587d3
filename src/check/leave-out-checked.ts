import type { Feed } from '../model/item.ts'
import type { WrittenDocument, WrittenFeed } from '../model/written-feed.ts'
import { joinItems, type SplitDocument, splitItems } from '../text/split-items.ts'

/** A document that is shorter than what is written, and what it is to say. */
export type Remainder = { readonly text: string; readonly given: Feed; readonly ready: Feed }

/* What could hide an end tag, and what makes a tombstone of an item as soon as its date is behind that of the feed. */
const HIDES = /<[!?]|[<:]valid/u

/**
 * Leave out of a document, and of what it is to say, the items that stood in the last document of its place, which passed,
 * character for character and for the same to be said, with the same around them. What remains passes if and only if the
 * whole does: no rule that can stop a build compares items with each other, but for their ids and their order. The first
 * item stays, so that what stands before and behind items is still seen to. `undefined` where that can't be told.
 */
export function leaveOutChecked(
  { path, text }: WrittenDocument,
  { given, ready, itemKeys, last }: WrittenFeed,
): Remainder | undefined {
  const now = splitItems(text, ready.items.length)
  const before = last?.partsByPath.get(path)
  if (now === undefined || before === undefined || !isSameAround(now, before)) return undefined
  if (now.head.includes('<!') || now.items.some((item) => HIDES.test(item)) || !haveOwnIds(ready)) {
    return undefined
  }
  const checked = new Map(last?.itemKeys.map((key, at) => [key, before.items[at]]))
  const remains = (_: unknown, at: number): boolean =>
    at === 0 || checked.get(itemKeys[at] ?? '') !== now.items[at]
  const leaveOut = (feed: Feed): Feed => ({ ...feed, items: feed.items.filter(remains) })
  return {
    text: joinItems({ ...now, items: now.items.filter(remains) }),
    given: leaveOut(given),
    ready: leaveOut(ready),
  }
}

/* Namespaces, authors, languages: all but the date of the feed, which each item moves. */
function isSameAround(now: SplitDocument, before: SplitDocument): boolean {
  return now.tail === before.tail && dropDate(now.head) === dropDate(before.head)
}

function dropDate(head: string): string {
  return head.replace(/<(?<name>lastBuildDate|updated)>[^<]*<\/\k<name>>/u, '')
}

function haveOwnIds({ items }: Feed): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length
}
