import type { ClosedArchive } from '../model/archive.ts'
import type { Selection } from '../model/selection.ts'
import type { PublishedFile, PublishedItem, State } from '../model/state.ts'
import type { Story } from '../model/story.ts'
import { hashTitle } from '../text/hash-title.ts'

/** What a build decided that its state has to remember. */
export type Published = {
  readonly siteUrl: string
  readonly stories: readonly Story[]
  readonly selections: ReadonlyArray<Pick<Selection, 'name' | 'stories'>>
  /** Items that were taken back. */
  readonly gone: readonly PublishedItem[]
  readonly archives: readonly ClosedArchive[]
}

/**
 * Make the state that this build leaves behind: every item that a feed carries now, and all that any feed ever carried,
 * so that no id is given away twice. Stories that left the feeds are followed on, so that a rename is not forgotten.
 * Sorted, so that the order of files can't matter.
 */
export function makeNextState(
  previous: State,
  { siteUrl, stories, selections, gone, archives }: Published,
  files: readonly PublishedFile[],
): State {
  const itemById = new Map<string, PublishedItem>()
  for (const item of previous.items) itemById.set(item.id, item)
  for (const item of gone) itemById.set(item.id, item)
  const feedsById = listFeeds(selections)
  for (const story of stories) {
    const known = itemById.get(story.id)
    const feeds = feedsById.get(story.id)
    if (known === undefined && feeds === undefined) continue
    const all = new Set([...(known?.feeds ?? []), ...(feeds ?? [])])
    itemById.set(story.id, toItem(story, [...all].sort()))
  }
  return {
    siteUrl,
    items: [...itemById.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    archives: [...archives].sort(compareArchives),
  }
}

function compareArchives(a: ClosedArchive, b: ClosedArchive): number {
  if (a.feed !== b.feed) return a.feed < b.feed ? -1 : 1
  return a.number - b.number
}

function listFeeds(selections: Published['selections']): ReadonlyMap<string, readonly string[]> {
  const feedsById = new Map<string, string[]>()
  for (const { name, stories } of selections) {
    for (const { id } of stories) {
      const feeds = feedsById.get(id) ?? []
      feedsById.set(id, feeds)
      feeds.push(name)
    }
  }
  return feedsById
}

function toItem(story: Story, feeds: readonly string[]): PublishedItem {
  const { id, url, article, copies, publishedMs, updatedMs, backMs, readMarks } = story
  const { contentHash, sketch } = readMarks()
  return {
    id,
    path: article.path,
    copies: copies.map((copy) => copy.article.path).sort(),
    url,
    feeds,
    publishedMs,
    updatedMs,
    goneMs: undefined,
    backMs,
    titleHash: hashTitle(article.facts.title),
    contentHash,
    fileHash: article.hash,
    sketch,
  }
}
