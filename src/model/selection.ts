import type { Paging } from './archive.ts'
import type { Author, License } from './facts.ts'
import type { FeedSettings } from './feed-query.ts'
import type { Story } from './story.ts'

/** What all feeds of a site share. */
export type Site = {
  /** Absolute address, ending in `/`. */
  readonly url: string
  /** Absolute address under which it first published, ending in `/`: the ids stay with it when the site moves. */
  readonly idUrl: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly author: Author
  /** Whether addresses of authors are published. */
  readonly emails: boolean
  readonly copyright: string | undefined
  /** Under which terms articles may be used that name none. */
  readonly license: License | undefined
  /** Address of the vocabulary that tags are taken from. */
  readonly tagScheme: string | undefined
  /** Address of the WebSub hub that tells subscribers of changes. */
  readonly hub: string | undefined
  /** Minutes for which a copy of a feed is good enough. */
  readonly ttlMinutes: number | undefined
}

/** A feed with the stories that it carries. */
export type Selection = {
  /** Name of its query, for one of several with the slug and the language behind it: `all:de`, `section:world`. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** Absolute address of the page that the feed belongs to. */
  readonly url: string
  /** Folder of its files below the output folder, `''` for the output folder itself. */
  readonly folder: string
  /** BCP 47: what the feed as a whole is in. */
  readonly language: string
  readonly settings: FeedSettings
  /** Folders of the other documents of an archived feed. */
  readonly paging: Paging<string> | undefined
  /** Newest first. */
  readonly stories: readonly Story[]
}
