import type { Removal } from '../model/removal.ts'
import type { Place } from '../text/find-place.ts'
import { findPlaces } from '../text/find-places.ts'

/** A removal with the text that goes and where it begins. */
export type LocatedRemoval = Removal & Place & { readonly text: string }

/** Locate the removals of a text, sorted by start. */
export function locateRemovals(
  text: string,
  removals: readonly Removal[],
): readonly LocatedRemoval[] {
  const places = findPlaces(
    text,
    removals.map(({ start }) => start),
  )
  return removals.map((removal, at) => ({
    ...removal,
    line: places[at]?.line ?? 1,
    column: places[at]?.column ?? 1,
    text: text.slice(removal.start, removal.end),
  }))
}
