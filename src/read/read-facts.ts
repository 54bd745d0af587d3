import type { StatedFacts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import { findPlace } from '../text/find-place.ts'
import type { DataMap } from './data.ts'
import {
  AUTHOR_KEYS,
  BANNER_KEYS,
  CANONICAL_KEYS,
  COMMENTS_KEYS,
  CORRECTION_KEYS,
  EMBARGO_KEYS,
  EXPIRES_KEYS,
  IMAGE_KEYS,
  LANGUAGE_KEYS,
  LICENSE_KEYS,
  PUBLISHED_KEYS,
  RIGHTS_KEYS,
  SLUG_KEYS,
  SOURCE_KEYS,
  SUMMARY_KEYS,
  TAG_KEYS,
  TITLE_KEYS,
  UPDATED_KEYS,
  URL_KEYS,
} from './dialects.ts'
import type { Field, Problem, Report } from './fields.ts'
import { collectFields, findField, findFields } from './fields.ts'
import type { FrontMatter } from './front-matter.ts'
import { locateValue } from './locate-value.ts'
import { readCanonicalUrl, readUrl } from './read-address.ts'
import { readAuthors } from './read-authors.ts'
import { readComments } from './read-comments.ts'
import { readCorrections } from './read-corrections.ts'
import { readDate } from './read-date.ts'
import { readDraft } from './read-draft.ts'
import { readEpisode } from './read-episode.ts'
import { readId } from './read-id.ts'
import { readImage } from './read-image.ts'
import { readKeep } from './read-keep.ts'
import { readLanguage } from './read-language.ts'
import { readLicense } from './read-license.ts'
import { readMedia } from './read-media.ts'
import { readMediaAddress } from './read-media-address.ts'
import { readPath } from './read-path.ts'
import { readPublisher, readSourceFeed } from './read-publisher.ts'
import { readRights } from './read-rights.ts'
import { readSection } from './read-section.ts'
import { readSlug } from './read-slug.ts'
import { readStatus } from './read-status.ts'
import { readTags } from './read-tags.ts'
import { readText } from './read-text.ts'
import { readTitle } from './read-title.ts'
import { readValues } from './read-values.ts'

/** A file as text, and where its front matter stands. */
export type FactSource = {
  readonly path: string
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
}

export type FactOptions = {
  /** IANA name, for dates without a zone. */
  readonly timeZone: string
  /** Keys whose values are kept as they are. */
  readonly frontMatterKeys?: readonly string[]
}

/** `stated` is `undefined` when the article has to be left out. */
export type FactReading = {
  readonly stated: StatedFacts | undefined
  readonly findings: readonly Finding[]
}

/** Read the facts that front matter states, whatever dialect it speaks. */
export function readFacts(source: FactSource, data: DataMap, options: FactOptions): FactReading {
  const problems: { readonly field: Field; readonly problem: Problem }[] = []
  const report: Report = (field, problem) => problems.push({ field, problem })
  const fields = collectFields(data)
  const dates = { timeZone: options.timeZone, report }
  const status = readStatus(fields, report)
  const stated: StatedFacts = {
    id: readId(fields, report),
    title: readTitle(findField(fields, TITLE_KEYS), report),
    summary: readText(findField(fields, SUMMARY_KEYS), report),
    publishedMs: readDate(fields, PUBLISHED_KEYS, dates),
    updatedMs: readDate(fields, UPDATED_KEYS, dates),
    expiresMs: readDate(fields, EXPIRES_KEYS, dates),
    embargoMs: readDate(fields, EMBARGO_KEYS, dates),
    authors: readAuthors(findField(fields, AUTHOR_KEYS), report),
    tags: readTags(findFields(fields, TAG_KEYS), report),
    section: readSection(fields, readPath(source.path).section !== undefined, report),
    language: readLanguage(findField(fields, LANGUAGE_KEYS), report),
    slug: readSlug(findField(fields, SLUG_KEYS), report),
    url: readUrl(findField(fields, URL_KEYS), report),
    canonicalUrl: readCanonicalUrl(findField(fields, CANONICAL_KEYS), report),
    image: readImage(fields, IMAGE_KEYS, report),
    source: readPublisher(findField(fields, SOURCE_KEYS), report),
    sourceFeedUrl: readSourceFeed(findField(fields, SOURCE_KEYS)),
    banner: readMediaAddress(findField(fields, BANNER_KEYS), report),
    media: readMedia(fields, report),
    episode: readEpisode(fields, report),
    license: readLicense(findField(fields, LICENSE_KEYS)),
    rights: readRights(findField(fields, RIGHTS_KEYS)),
    commentsUrl: readComments(findField(fields, COMMENTS_KEYS), report),
    isDraft: readDraft(fields, report) || status === 'hidden',
    keep: readKeep(fields, report),
    isWithdrawn: status === 'withdrawn',
    corrections: readCorrections(findField(fields, CORRECTION_KEYS), report),
    values: readValues(fields, options.frontMatterKeys ?? []),
  }
  return {
    stated: problems.some(({ problem }) => problem.isFatal) ? undefined : stated,
    findings: problems.map(({ field, problem }) => toFinding(source, field, problem)),
  }
}

function toFinding(source: FactSource, field: Field, problem: Problem): Finding {
  const { path, text, frontMatter } = source
  const offset = frontMatter === undefined ? 0 : locateValue(text, frontMatter, field.path)
  const { severity, ruleId, message } = problem
  return { path, ...findPlace(text, offset), severity, stage: 'read', ruleId, message }
}
