import type { Element, Root } from 'xast'
import type { Severity } from '../model/finding.ts'
import type { HttpAnswer } from '../model/http-answer.ts'
import type { Feed } from '../model/item.ts'
import type { SeenFeed } from './seen-feed.ts'

/** Path of a value in JSON, as `['items', 0, 'url']`. */
export type JsonPath = readonly (string | number)[]

/** Where something stands in a document: an element, a path, or an offset in the text, from 0. */
export type Spot = Element | JsonPath | number

/** A place of a document that breaks a rule. */
export type Breach = {
  readonly spot: Spot
  /** One sentence: ``Unexpected X, expected Y``. */
  readonly message: string
  /** Where it is another than the rule's. */
  readonly severity?: Severity
}

/** What a document was to say. */
export type Expected = {
  /** The feed as it was given. */
  readonly given: Feed
  /** The feed as all formats can say it. */
  readonly ready: Feed
  /** Where the document will be served. */
  readonly address: string
}

/** A document in all the ways in which rules look at it. */
export type Sight = {
  readonly text: string
  /** Length of the file in bytes. */
  readonly bytes: number
  readonly hasByteOrderMark: boolean
  /** The tree of an XML document, its names with the prefixes that the rules know. */
  readonly root: Root | undefined
  /** All elements of an XML document, parents first. */
  readonly elements: readonly Element[]
  /** What is wrong with the namespaces of an XML document. */
  readonly nameBreaches: readonly Breach[]
  /** The value of a JSON document. */
  readonly json: unknown
  /** Time for which it is checked, milliseconds since 1970 UTC; `undefined` where dates may lie ahead. */
  readonly nowMs: number | undefined
  /** How a server sent it. */
  readonly answer: HttpAnswer | undefined
  readonly expected: Expected | undefined
}

/** A document that is a feed. */
export type FeedSight = Sight & { readonly feed: SeenFeed }

/** One rule. */
export type Rule<Seen = FeedSight> = {
  /**
   * Its number, as `U1`: X for XML, F for feeds, I, U, T, D, C, M for parts of items, A for accessibility, Z for
   * agreement.
   */
  readonly id: string
  /** What a breach means, unless it says otherwise. */
  readonly severity: Severity
  /** List what breaks it. */
  readonly find: (sight: Seen) => Iterable<Breach>
}
