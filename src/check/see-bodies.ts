import { type Html, readHtml } from './read-html.ts'
import type { FeedSight, Spot } from './rule.ts'

/** The body of an item, taken apart. */
export type SeenBody = {
  readonly spot: Spot
  /** The item for messages. */
  readonly name: string
  readonly html: Html
}

/** A feed with its bodies taken apart. */
export type BodySight = FeedSight & { readonly seenBodies: readonly SeenBody[] }

/** Take the bodies of a feed apart. */
export function seeBodies(sight: FeedSight): BodySight {
  const seenBodies = sight.feed.items.flatMap(({ body, name }) =>
    body === undefined ? [] : [{ spot: body.spot, name, html: readHtml(body.text) }],
  )
  return { ...sight, seenBodies }
}
