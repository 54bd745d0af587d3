import type { Article } from '../model/article.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { INFERRED_DATES } from '../model/is-dated.ts'
import type { State } from '../model/state.ts'
import type { Story } from '../model/story.ts'
import type { Binding } from './binding.ts'
import { type ChangeTimes, findUpdated } from './find-updated.ts'
import { type IdSite, makeId, makeIdOfPath } from './make-id.ts'
import type { UrlPattern } from './make-url.ts'
import { type MarksMemo, readMarks } from './read-marks.ts'
import { recallUrl, type UrlMemory } from './recall-url.ts'

/** What identities are made of beside the articles. */
export type IdentifyOptions = UrlPattern &
  IdSite &
  ChangeTimes & {
    readonly previous: State
    readonly marks?: MarksMemo | undefined
    readonly urls?: UrlMemory | undefined
  }

/** Stories with ids and dates, in no order that matters, and what was odd about them. */
export type Identified = {
  readonly stories: readonly Story[]
  readonly findings: readonly Finding[]
}

/**
 * Give every story its id, address and dates. What was published keeps its id and first date for good;
 * a new story takes an id that no other story ever had.
 */
export function identify(unsorted: readonly Binding[], options: IdentifyOptions): Identified {
  const bindings = [...unsorted].sort(compareBindings)
  const taken = new Map(options.previous.items.map(({ id, path }) => [id, path]))
  const stories: Story[] = []
  const findings: Finding[] = []
  for (const binding of bindings) {
    const { story, finding } = identifyStory(binding, taken, options)
    if (finding !== undefined) findings.push(finding)
    if (story === undefined) continue
    taken.set(story.id, story.article.path)
    stories.push(story)
  }
  return { stories, findings: [...findings, ...findSharedUrls(stories)] }
}

/* Published ones first, so that nobody takes their ids; then by path, so that the order of files can't matter. */
function compareBindings(a: Binding, b: Binding): number {
  const isFirst = Number(b.published !== undefined) - Number(a.published !== undefined)
  return isFirst || (a.article.path < b.article.path ? -1 : 1)
}

function identifyStory(
  binding: Binding,
  taken: ReadonlyMap<string, string>,
  options: IdentifyOptions,
): { readonly story?: Story; readonly finding?: Finding } {
  const { article, copies, published } = binding
  const publishedMs = published?.publishedMs ?? findPublished(article, options.nowMs)
  if (publishedMs === undefined) {
    return {
      finding: report(
        article,
        'error',
        'date-missing',
        'Unexpected article without a date, expected one',
      ),
    }
  }
  const url = recallUrl(article, publishedMs, options)
  const { id, finding } =
    published === undefined
      ? chooseId(article, { publishedMs, taken, site: options })
      : keepId(article, published.id, options)
  if (id === undefined) return finding === undefined ? {} : { finding }
  const story: Story = {
    id,
    url,
    article,
    copies,
    publishedMs: wholeSeconds(publishedMs),
    updatedMs: wholeSeconds(findUpdated(binding, publishedMs, options)),
    backMs: published?.goneMs === undefined ? published?.backMs : wholeSeconds(options.nowMs),
    readMarks: () => readMarks(article, options.marks),
  }
  return finding === undefined ? { story } : { story, finding }
}

type Chosen = { readonly id?: string; readonly finding?: Finding }

function keepId(article: Article, id: string, site: IdSite): Chosen {
  if (article.facts.id === undefined) return { id }
  const stated = makeId(article, 0, site).id
  if (stated === id || stated.startsWith('tag:')) return { id }
  const message = `Unexpected id \`${stated}\`, expected \`${id}\`, under which this story is published: readers would show it again as new, so the published id stays`
  return { id, finding: report(article, 'warning', 'id-changed', message) }
}

type IdContext = {
  readonly publishedMs: number
  readonly taken: ReadonlyMap<string, string>
  readonly site: IdSite
}

function chooseId(article: Article, { publishedMs, taken, site }: IdContext): Chosen {
  const { id, isStated } = makeId(article, publishedMs, site)
  const owner = taken.get(id)
  if (owner === undefined) return { id }
  if (!isStated)
    return {
      id: makeIdOfPath(article, publishedMs, { site, isTaken: (path) => taken.has(path) }),
    }
  const message = `Unexpected id \`${id}\`, expected one of its own: ${owner} has it`
  return { finding: report(article, 'error', 'id-taken', message) }
}

/* What the last build published from this file was another story: its date is not this one's. */
function findPublished({ facts, origins, modifiedMs }: Article, nowMs: number): number | undefined {
  const isOfOther = origins.published === INFERRED_DATES.lastBuild
  return isOfOther ? Math.min(modifiedMs, nowMs) : facts.publishedMs
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}

function findSharedUrls(stories: readonly Story[]): Finding[] {
  const pathByUrl = new Map<string, string>()
  const findings: Finding[] = []
  for (const { url, article } of stories) {
    const owner = pathByUrl.get(url)
    if (owner === undefined) {
      pathByUrl.set(url, article.path)
      continue
    }
    const message = `Unexpected address ${url}, expected one of its own: ${owner} has it`
    findings.push(report(article, 'warning', 'url-taken', message))
  }
  return findings
}

function report(article: Article, severity: Severity, ruleId: string, message: string): Finding {
  return { path: article.path, line: 1, column: 1, severity, stage: 'identify', ruleId, message }
}
