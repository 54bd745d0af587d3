import type { HtmlEvent } from './read-html.ts'
import type { Spot } from './rule.ts'
import type { BodySight } from './see-bodies.ts'

/** A start tag in the body of an item. */
export type SeenTag = HtmlEvent & {
  readonly kind: 'start'
  readonly spot: Spot
  /** The item for messages. */
  readonly owner: string
}

/** List the start tags of all bodies, or those of some names. */
export function* listTags({ seenBodies }: BodySight, names?: RegExp): Iterable<SeenTag> {
  for (const { html, name: owner, spot } of seenBodies) {
    for (const event of html.events) {
      if (event.kind !== 'start' || names?.test(event.name) === false) continue
      yield { ...event, spot, owner }
    }
  }
}
