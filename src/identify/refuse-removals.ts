import type { Article } from '../model/article.ts'
import { RunError } from '../model/run-error.ts'
import type { PublishedItem, State } from '../model/state.ts'

const MAX_UNASKED = 10
const MAX_SHARE = 0.5
const SHOWN = 20

/** What a build would take back. */
export type Removals = {
  readonly previous: State
  readonly gone: readonly PublishedItem[]
  /** Articles that are there and not to be published: somebody asked for it. */
  readonly held: readonly Article[]
}

/**
 * Stop a build that would take back more than half of what is published because its files are gone: an export that
 * failed looks the same. Throws a `RunError` of kind `output` that names them and says how to go on.
 */
export function refuseRemovals({ previous, gone, held }: Removals): void {
  const published = previous.items.filter(({ goneMs }) => goneMs === undefined)
  const goneIds = new Set(gone.map(({ id }) => id))
  const heldPaths = new Set(held.map(({ path }) => path))
  const vanished = published.filter(({ id, path }) => goneIds.has(id) && !heldPaths.has(path))
  if (vanished.length <= Math.max(MAX_UNASKED, published.length * MAX_SHARE)) return
  const lines = vanished.slice(0, SHOWN).map(({ id, path }) => `  ${path || id}`)
  if (vanished.length > SHOWN) lines.push(`  … and ${vanished.length - SHOWN} more`)
  throw new RunError(
    'output',
    `Unexpected loss of the articles of ${vanished.length} of ${published.length} published stories, expected most of them to be there:\n${lines.join('\n')}\n` +
      'Bring them back, or take all of these stories back with --allow-removals. Nothing was written.',
  )
}
