import path from 'node:path'
import type { Document } from '../model/item.ts'
import type { PublishedFile } from '../model/state.ts'
import { readIfThere } from './read-if-there.ts'

/** Companions, and what might lie in their place. */
export type Candidates = {
  readonly companions: readonly Document[]
  readonly feeds: ReadonlyArray<Pick<Document, 'path'>>
  /** Files that earlier builds wrote. */
  readonly previous: readonly PublishedFile[]
}

/**
 * Sort companions into those that may be written, and the paths where a file lies already that no build of ours wrote:
 * a site's own `index.html`, say, in a folder that it shares with the feeds. A path that a feed has is a feed's.
 */
export async function sortCompanions(
  output: string,
  { companions, feeds, previous }: Candidates,
): Promise<{ readonly welcome: readonly Document[]; readonly foreign: readonly string[] }> {
  const ours = new Set(previous.map((file) => file.path))
  const taken = new Set(feeds.map((feed) => feed.path))
  const welcome: Document[] = []
  const foreign: string[] = []
  for (const companion of companions) {
    const isFree = ours.has(companion.path) || (await isFreePlace(output, companion))
    if (isFree && !taken.has(companion.path)) welcome.push(companion)
    else foreign.push(companion.path)
  }
  return { welcome, foreign: foreign.sort() }
}

async function isFreePlace(output: string, companion: Document): Promise<boolean> {
  try {
    const bytes = await readIfThere(path.join(output, companion.path))
    return bytes === undefined || bytes.equals(Buffer.from(companion.text))
  } catch {
    // A folder, or a file that we may not read.
    return false
  }
}
