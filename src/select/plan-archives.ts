import type { ClosedArchive } from '../model/archive.ts'
import type { FormatName } from '../model/feed-query.ts'
import type { Selection } from '../model/selection.ts'
import type { Story } from '../model/story.ts'
import { packArchives } from './pack-archives.ts'
import { comparePublished } from './pick-stories.ts'

/** What earlier builds left. */
export type ArchiveMemory = {
  readonly closed: readonly ClosedArchive[]
  /** Tells whether the files of a folder are all there. */
  readonly isWritten: (folder: string, formats: readonly FormatName[]) => boolean
}

/** The documents to write, and what is closed from now on. */
export type ArchivePlan = {
  /** Feeds, each with those of its archives that have to be written. */
  readonly selections: readonly Selection[]
  readonly archives: readonly ClosedArchive[]
  /** Folders of archives whose files stay as they are, unread. */
  readonly keptFolders: readonly string[]
}

/** Plan the documents of feeds with an archive; the other feeds stay as they are. */
export function planArchives(selections: readonly Selection[], memory: ArchiveMemory): ArchivePlan {
  const plans = selections.map((selection) =>
    selection.settings.hasArchive
      ? planFeed(selection, memory)
      : { selections: [selection], archives: [], keptFolders: [] },
  )
  return {
    selections: plans.flatMap((plan) => plan.selections),
    archives: plans.flatMap((plan) => plan.archives),
    keptFolders: plans.flatMap((plan) => plan.keptFolders),
  }
}

function planFeed(feed: Selection, memory: ArchiveMemory): ArchivePlan {
  const old = memory.closed.filter((archive) => archive.feed === feed.name)
  const { full, hot, next } = packArchives(listPending(feed.stories, old), feed.settings)
  const fresh = full.map((stories, index) => close(feed, old.length + 1 + index, stories))
  const archives = [...old, ...fresh]
  const storyById = new Map(feed.stories.map((story) => [story.id, story]))
  const isKept = ({ number }: ClosedArchive) =>
    number <= old.length && memory.isWritten(nameFolder(feed, number), feed.settings.formats)
  const documents = archives
    .filter((archive) => !isKept(archive))
    .map(({ items, number }) => {
      const stories = items.flatMap(({ id }) => storyById.get(id) ?? [])
      return place(feed, { stories, number, kind: 'closed' })
    })
  const count = archives.length
  const open = place(feed, { stories: next, number: count + 1, kind: 'open' })
  return {
    selections: [
      place(feed, { stories: hot, number: count + 1, kind: 'current' }),
      ...(count > 0 ? [open] : []),
      ...documents,
    ],
    archives,
    keptFolders: archives.filter(isKept).map(({ number }) => nameFolder(feed, number)),
  }
}

/* An archived story that was changed since is pending again: it shows in the feed, and later in another archive. */
function listPending(
  stories: readonly Story[],
  archives: readonly ClosedArchive[],
): readonly Story[] {
  const archivedMs = new Map<string, number>()
  for (const { id, updatedMs } of archives.flatMap(({ items }) => items)) {
    archivedMs.set(id, Math.max(updatedMs, archivedMs.get(id) ?? updatedMs))
  }
  return stories.filter(
    ({ id, updatedMs }) => updatedMs > (archivedMs.get(id) ?? Number.NEGATIVE_INFINITY),
  )
}

function close({ name }: Selection, number: number, stories: readonly Story[]): ClosedArchive {
  return { feed: name, number, items: stories.map(({ id, updatedMs }) => ({ id, updatedMs })) }
}

type Page = {
  readonly stories: readonly Story[]
  readonly number: number
  readonly kind: 'current' | 'closed' | 'open'
}

function place(feed: Selection, { stories, number, kind }: Page): Selection {
  return {
    ...feed,
    folder: kind === 'current' ? feed.folder : nameFolder(feed, number),
    stories: [...stories].sort(comparePublished),
    paging: {
      kind,
      current: feed.folder,
      prev: number > 1 ? nameFolder(feed, number - 1) : undefined,
      // The next one is always there: closed, or the open one.
      next: kind === 'closed' ? nameFolder(feed, number + 1) : undefined,
    },
  }
}

function nameFolder({ folder }: Selection, number: number): string {
  return folder === '' ? `archive/${number}` : `${folder}/archive/${number}`
}
