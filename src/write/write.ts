import type { Document, Feed } from '../model/item.ts'
import { RunError } from '../model/run-error.ts'
import type { PublishedFile } from '../model/state.ts'
import { type HashedDocument, hashDocument, toFile } from './binary-document.ts'
import { compressDocuments } from './compress-documents.ts'
import { publishFiles, type SwapReport } from './publish-files.ts'
import { recallCompanion } from './recall-companion.ts'
import { sortCompanions } from './sort-companions.ts'
import { type FeedOptions, writeFeed } from './write-feed.ts'

/** What happened to the files of the output folder, as paths below it, sorted. */
export type Publication = SwapReport & {
  /** Files of somebody else in the place of companions: left alone. */
  readonly foreign: readonly string[]
}

/** Where to write, and what is there. */
export type WriteOptions = FeedOptions & {
  /** Files that earlier builds wrote. */
  readonly previous: readonly PublishedFile[]
  /** What lies beside the feeds. */
  readonly companions: readonly Document[]
  /** Whether a `.gz` and a `.br` lie beside each file. */
  readonly compress: boolean
  /** Folders of documents that stay as earlier builds wrote them. */
  readonly keptFolders?: readonly string[]
  /** Makes the state's document, knowing the files of this build. */
  readonly makeStateDocument: (files: readonly PublishedFile[]) => Document
}

/**
 * Write feeds in every format, after checking them all: one document with a fault, and nothing is written.
 * Throws a `RunError` of kind `output`, and one of kind `usage` when two feeds would have the same files.
 */
export async function write(feeds: readonly Feed[], options: WriteOptions): Promise<Publication> {
  refuseSharedFolders(feeds)
  const { output, makeStateDocument, memo } = options
  const { kept, previous } = splitKept(options)
  const written: HashedDocument[] = []
  for (const feed of feeds) written.push(...(await writeFeed(feed, options)))
  const { welcome, foreign } = await sortCompanions(output, { ...options, feeds: written })
  const made = welcome.map((companion) => recallCompanion(output, companion, memo))
  const texts = [...written, ...(await Promise.all(made))]
  const compressed = options.compress ? await compressDocuments(texts, options) : []
  const documents = [...texts, ...compressed.map(hashDocument)]
  const stateDocument = makeStateDocument([...documents.map(toFile), ...kept])
  const publication = await publishFiles(output, { documents, previous, stateDocument })
  return { ...publication, foreign }
}

function splitKept({ keptFolders = [], previous }: WriteOptions): {
  readonly kept: readonly PublishedFile[]
  readonly previous: readonly PublishedFile[]
} {
  const folders = new Set(keptFolders)
  const isKept = ({ path }: PublishedFile) => folders.has(path.slice(0, path.lastIndexOf('/')))
  return { kept: previous.filter(isKept), previous: previous.filter((file) => !isKept(file)) }
}

function refuseSharedFolders(feeds: readonly Feed[]): void {
  const nameByFolder = new Map<string, string>()
  for (const { name, folder } of feeds) {
    const other = nameByFolder.get(folder)
    if (other !== undefined) {
      const message = `Unexpected folder \`${folder}\` of the feed ${name}, expected one of its own: the feed ${other} has it`
      throw new RunError('usage', message)
    }
    nameByFolder.set(folder, name)
  }
}
