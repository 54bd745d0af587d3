import type { Paging } from './archive.ts'
import type { Author, Episode, License } from './facts.ts'
import type { FormatName } from './feed-query.ts'
import type { Podcast } from './podcast.ts'

/** A picture, a sound or a film that goes with an item. */
export type Media = {
  /** Absolute http(s) address. */
  readonly url: string
  /** Registered media type, as `image/jpeg`. */
  readonly type: string
  /** True length in bytes, `undefined` where it is not known. */
  readonly bytes: number | undefined
  /** What stands for it where it can't be seen. */
  readonly alt: string | undefined
  /** What is written below it, or its title. */
  readonly caption: string | undefined
  readonly credit: string | undefined
  /** Pixels. */
  readonly width: number | undefined
  /** Pixels. */
  readonly height: number | undefined
  readonly seconds: number | undefined
}

/** The newsroom or agency that an item came from. */
export type ItemSource = {
  readonly name: string
  /** Absolute http(s) address of its feed. */
  readonly feedUrl: string | undefined
}

/** Another place where the story of an item stands. */
export type Via = {
  /** Absolute http(s) address, percent-encoded. */
  readonly url: string
  /** Name of the newsroom or agency there, else the headline. */
  readonly title: string
}

/** HTML that is read when somebody asks for it: most builds write hardly any feed anew. */
export type HeldHtml = {
  /** Hash of it, 32 hexadecimal digits. */
  readonly hash: string
  /** Its length as the text of an XML element, in bytes. */
  readonly bytes: number
  readonly read: () => string
}

/** What a feed carries of one story. Every string is well-formed Unicode and holds no character that XML forbids. */
export type Item = {
  /** Absolute IRI, the same in all formats and for good. */
  readonly id: string
  /** Absolute http(s) address, percent-encoded. */
  readonly url: string
  /** Plain text on one line, not empty. */
  readonly title: string
  /** Plain text on one line. */
  readonly summary: string | undefined
  /** Sanitised HTML with absolute addresses. */
  readonly html: HeldHtml
  /** Milliseconds since 1970 UTC. */
  readonly publishedMs: number
  /** Milliseconds since 1970 UTC, never before `publishedMs`. */
  readonly updatedMs: number
  /** At least one. */
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  /** BCP 47. */
  readonly language: string
  readonly image: Media | undefined
  /** Where its copies stand, if they are to be told; sorted by address. */
  readonly via: readonly Via[]
  /** Absolute address of a wide picture. */
  readonly banner: string | undefined
  /** Sounds, films and other files, the most important first. */
  readonly attachments: readonly Media[]
  readonly episode: Episode | undefined
  readonly license: License | undefined
  readonly rights: string | undefined
  readonly source: ItemSource | undefined
  /** Absolute address of the original, where the item is a copy of something published elsewhere. */
  readonly originalUrl: string | undefined
  /** Absolute address of the page where readers discuss it. */
  readonly commentsUrl: string | undefined
}

/** What remains of an item that was taken back. */
export type Tombstone = {
  /** Absolute IRI. */
  readonly id: string
  /** Absolute http(s) address, which may lead nowhere by now. */
  readonly url: string
  /** Milliseconds since 1970 UTC. */
  readonly publishedMs: number
  /** When it was taken back, milliseconds since 1970 UTC. */
  readonly goneMs: number
}

/** Absolute, percent-encoded addresses of the files of a feed. */
export type FeedAddresses = { readonly rss: string; readonly atom: string; readonly json: string }

/** One feed, whatever its formats. */
export type Feed = {
  /** Name of the feed in the configuration, the state and messages: `main`, `section:world`. */
  readonly name: string
  /** Absolute IRI, the same for good, whatever becomes of its addresses. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Absolute address of the page that the feed belongs to. */
  readonly url: string
  /** Folder of its files below the output folder, `''` for the output folder itself, with `/` and percent-decoded. */
  readonly folder: string
  /** Absolute, percent-encoded addresses of its files. */
  readonly addresses: FeedAddresses
  /** What the feed is written in; the addresses of the others lead nowhere. */
  readonly formats: readonly FormatName[]
  /** BCP 47. */
  readonly language: string
  readonly author: Author
  readonly copyright: string | undefined
  /** Date of the newest change of an item, milliseconds since 1970 UTC. */
  readonly updatedMs: number
  /** Address of the CSS that browsers show the feed with, percent-encoded and relative to its files; `undefined` for none. */
  readonly stylesheet: string | undefined
  /** Address of the vocabulary that tags are taken from. */
  readonly tagScheme: string | undefined
  /** Address of the WebSub hub that tells subscribers of changes. */
  readonly hub: string | undefined
  /** Minutes for which a copy is good enough. */
  readonly ttlMinutes: number | undefined
  /** Whether nothing will ever come any more. */
  readonly isExpired: boolean
  readonly podcast: Podcast | undefined
  /** Addresses of the other documents of an archived feed. */
  readonly paging: Paging<FeedAddresses> | undefined
  /** Newest first. */
  readonly items: readonly Item[]
  /** Of items that it carried, the last taken back first. */
  readonly tombstones: readonly Tombstone[]
}

/** A file to be published: its path below the output folder and its whole text. */
export type Document = {
  readonly path: string
  readonly text: string
  /** Names all that the text is made of, where it is made only when it is asked for. */
  readonly key?: string
}
