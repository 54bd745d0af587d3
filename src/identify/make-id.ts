import type { Article } from '../model/article.ts'
import { carryAddress } from '../text/carry-address.ts'
import { formatDay } from '../text/format-day.ts'
import { parseWebUrl } from '../text/parse-url.ts'
import { rememberLast } from '../text/remember-last.ts'

/** What ids are made of beside the article. */
export type IdSite = {
  /** Absolute address under which the site first published: its host stays in the ids when the site moves. */
  readonly idUrl: string
  /** Zone in which days begin, as the IANA database has it. */
  readonly timeZone: string
}

/** An id for a story that was never published, and where it came from. */
type NewId = {
  readonly id: string
  /** An editor wrote this id, so that a second article with it is a mistake. */
  readonly isStated: boolean
}

/**
 * Make the id of a story that was never published: the front matter's `id`, else the canonical address,
 * else a `tag:` URI (RFC 4151) of the site's host, the day of publication and the slug.
 * A stated id that is no absolute IRI ("42") is put into such a tag, since ids must be unique in the world (RFC 4287 4.2.6).
 */
export function makeId({ facts }: Article, publishedMs: number, site: IdSite): NewId {
  if (facts.id !== undefined) {
    const id = canonicaliseIri(facts.id) ?? makeTag(site, publishedMs, `id/${facts.id}`)
    return { id, isStated: true }
  }
  if (facts.canonicalUrl !== undefined) {
    return { id: canonicaliseIri(facts.canonicalUrl) ?? facts.canonicalUrl, isStated: true }
  }
  return { id: makeTag(site, publishedMs, facts.slug), isStated: false }
}

/**
 * Make the id of a story whose date and slug another one has already: with its path instead of its slug, and a number
 * where even that was used, as by a file that holds another story each time.
 */
export function makeIdOfPath(
  article: Article,
  publishedMs: number,
  { site, isTaken }: { readonly site: IdSite; readonly isTaken: (id: string) => boolean },
): string {
  let id = makeTag(site, publishedMs, article.path)
  for (let number = 2; isTaken(id); number++) {
    id = makeTag(site, publishedMs, `${article.path}/${number}`)
  }
  return id
}

/** What encoding would leave as it is. */
const PLAIN = /^[\w.~-]*$/

const readHost = rememberLast((url: string) => new URL(url).hostname)

function makeTag({ idUrl, timeZone }: IdSite, publishedMs: number, specific: string): string {
  const day = formatDay(publishedMs, timeZone)
  const encoded = PLAIN.test(specific)
    ? specific
    : specific.split('/').map(encodeURIComponent).join('/')
  // Joined, as addresses are.
  return ['tag:', readHost(idUrl), ',', day, ':', encoded].join('')
}

/* RFC 4287 4.2.6.1: lower-case host, no empty path, no fragment that means nothing; URL does the first two. */
function canonicaliseIri(id: string): string | undefined {
  if (parseWebUrl(id) !== undefined) return carryAddress(id)
  if (!/^(urn|tag):[^/]/iu.test(id)) return undefined
  // What was percent-encoded before is not encoded twice.
  return encodeURI(id).replace(/%25(?=[\da-f]{2})/giu, '%')
}
