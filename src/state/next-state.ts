import type { Selection } from '../model/selection.ts'
import type { PublishedFile, PublishedItem, State } from '../model/state.ts'
import type { Story } from '../model/story.ts'

/**
 * Make the state that this build leaves behind: every item that a feed carries now, and all that any feed ever carried,
 * so that no id is given away twice. Stories that left the feeds are followed on, so that a rename is not forgotten.
 * Sorted, so that the order of files can't matter.
 */
export function makeNextState(
  previous: State,
  {
    stories,
    selections,
  }: { readonly stories: readonly Story[]; readonly selections: readonly Selection[] },
  files: readonly PublishedFile[],
): State {
  const itemById = new Map(previous.items.map((item) => [item.id, item]))
  const carried = new Set(selections.flatMap((selection) => selection.stories))
  for (const story of stories) {
    if (carried.has(story) || itemById.has(story.id)) itemById.set(story.id, toItem(story))
  }
  return {
    items: [...itemById.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

function toItem({
  id,
  url,
  article,
  copies,
  publishedMs,
  updatedMs,
  contentHash,
  sketch,
}: Story): PublishedItem {
  return {
    id,
    path: article.path,
    copies: copies.map((copy) => copy.article.path).sort(),
    url,
    publishedMs,
    updatedMs,
    contentHash,
    sketch,
  }
}
