import { EMPTY_STATE, type State } from './model/state.ts'
import { findLostFeeds } from './state/find-lost-feeds.ts'
import { mergeItems } from './state/merge-items.ts'

/**
 * Recover of a state that was lost what the feeds beside it still tell: ids, addresses, dates, and by what words and
 * headline a story is recognised. What no feed carries any more no reader sees either.
 */
export async function recoverState(output: string): Promise<State> {
  const texts = await findLostFeeds(output)
  if (texts.length === 0) return EMPTY_STATE
  const { listPublishedItems } = await import('./list-published-items.ts')
  const items = texts.flatMap(listPublishedItems)
  return items.length === 0 ? EMPTY_STATE : { ...EMPTY_STATE, items: mergeItems(items) }
}
