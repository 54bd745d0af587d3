import { createHash } from 'node:crypto'
import type { Facts, Origins, StatedFacts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Removal } from '../model/removal.ts'
import type { Range, Source } from '../model/source.ts'
import { TEXT_ORIGINS } from '../model/text-facts.ts'
import { findPlace } from '../text/find-place.ts'
import { slugify } from '../text/slugify.ts'
import { findInstant } from './find-instant.ts'
import { inferTitle } from './infer-title.ts'
import { quote } from './quote.ts'
import type { PathFacts } from './read-path.ts'
import { readPath } from './read-path.ts'
import { type TakenFacts, takeFacts } from './take-facts.ts'

/** What the cleaning stage found in the body. */
export type FoundFacts = {
  readonly headline: { readonly text: string; readonly range: Range } | undefined
  /** Sorted by start. */
  readonly removals: readonly Removal[]
}

export type InferenceOptions = {
  /** BCP 47, for articles that state none. */
  readonly language: string
  /** IANA name, for dates in file names. */
  readonly timeZone: string
}

export type Inference = {
  readonly facts: Facts
  readonly origins: Origins
  readonly findings: readonly Finding[]
}

/**
 * Complete what the front matter states by what the body, the file name and the folders tell. `publishedMs` stays
 * `undefined` where none of them knows a day. A title made of the first sentence is warned of.
 */
export function inferFacts(
  source: Source,
  stated: StatedFacts,
  found: FoundFacts,
  options: InferenceOptions,
): Inference {
  const path = readPath(source.path)
  const title = inferTitle(source, { stated, found }, path)
  const taken = takeFacts(source, { ...found, headline: found.headline?.range }, options.timeZone)
  const published = withEmbargo(
    inferPublished(stated, { path, taken }, options.timeZone),
    stated.embargoMs,
  )
  const facts: Facts = {
    ...stated,
    title: title.text,
    publishedMs: published.ms,
    updatedMs: stated.updatedMs ?? taken.updatedMs,
    authors: stated.authors.length > 0 ? stated.authors : taken.authors,
    section: stated.section ?? path.section,
    slug: stated.slug ?? inferSlug(source.path, path, title.text),
    language: stated.language ?? path.language ?? options.language,
    isDraft: stated.isDraft || path.isDraft,
  }
  const origins = listOrigins(facts, stated)
  origins.title = title.origin
  origins.language = inferLanguageOrigin(stated, path)
  if (published.origin !== undefined) origins.published = published.origin
  return { facts, origins, findings: title.isGuess ? [warnTitle(source, title.text)] : [] }
}

const FRONT_MATTER = 'front matter'

/** Origins while they are put together. */
type OriginList = { -readonly [name in keyof Origins]: Origins[name] }

type InferredDate = { readonly ms: number | undefined; readonly origin: string | undefined }

/* Nobody saw it before its embargo ended, whenever it was written. */
function withEmbargo(published: InferredDate, embargoMs: number | undefined): InferredDate {
  if (embargoMs === undefined || (published.ms ?? 0) >= embargoMs) return published
  return { ms: embargoMs, origin: 'embargo' }
}

/** Where facts come from that front matter states, else the same place each time. */
function listOrigins(facts: Facts, stated: StatedFacts): OriginList {
  const origins: OriginList = { slug: tell(stated.slug, 'file name') }
  if (facts.section) origins.section = tell(stated.section, 'folder')
  if (facts.authors.length > 0) origins.authors = tell(stated.authors.length, TEXT_ORIGINS.byline)
  if (facts.updatedMs !== undefined) {
    origins.updated = tell(stated.updatedMs !== undefined, TEXT_ORIGINS['date-line'])
  }
  if (facts.summary) origins.summary = FRONT_MATTER
  return origins
}

function tell(isStated: unknown, other: string): string {
  return isStated ? FRONT_MATTER : other
}

function inferPublished(
  stated: StatedFacts,
  { path, taken }: { readonly path: PathFacts; readonly taken: TakenFacts },
  timeZone: string,
): InferredDate {
  if (stated.publishedMs !== undefined) return { ms: stated.publishedMs, origin: FRONT_MATTER }
  if (path.day === undefined) {
    const ms = taken.publishedMs
    return { ms, origin: ms === undefined ? undefined : TEXT_ORIGINS['date-line'] }
  }
  const { year, month, day } = path.day
  return { ms: findInstant(Date.UTC(year, month - 1, day), timeZone), origin: path.dayOrigin }
}

function inferSlug(path: string, { name }: PathFacts, title: string): string {
  // A name of nothing but signs still has to give an address, and the same one each time.
  return (
    slugify(name) || slugify(title) || createHash('sha256').update(path).digest('hex').slice(0, 12)
  )
}

function inferLanguageOrigin(stated: StatedFacts, path: PathFacts): string {
  if (stated.language !== undefined) return FRONT_MATTER
  return path.language === undefined ? 'configuration' : 'file name'
}

function warnTitle(source: Source, title: string): Finding {
  const firstLetter = source.text.slice(source.bodyStart).search(/\S/u)
  return {
    path: source.path,
    ...findPlace(source.text, source.bodyStart + Math.max(firstLetter, 0)),
    severity: 'warning',
    stage: 'read',
    ruleId: 'title-missing',
    message: `Unexpected article without a title, expected \`title\` or a heading; it is called ${quote(title)}`,
  }
}
