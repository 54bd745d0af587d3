import type { Article } from '../model/article.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { PublishedItem, State } from '../model/state.ts'
import type { Story } from '../model/story.ts'
import { sketchWords } from '../text/sketch-words.ts'
import { type Binding, bindPublished } from './bind-published.ts'
import { hashContent, saysSame } from './hash-content.ts'
import { type IdSite, makeId, makeIdOfPath } from './make-id.ts'
import { makeUrl, type UrlPattern } from './make-url.ts'

/** What identities are made of beside the articles. */
export type IdentifyOptions = UrlPattern & {
  readonly previous: State
  /** Time of the build, milliseconds since 1970 UTC. */
  readonly nowMs: number
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
export function identify(clusters: readonly Cluster[], options: IdentifyOptions): Identified {
  const bindings = [...bindPublished(clusters, options.previous.items)].sort(compareBindings)
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
  const publishedMs = published?.publishedMs ?? article.facts.publishedMs
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
  const { id, finding } =
    published === undefined
      ? chooseId(article, publishedMs, { taken, site: options })
      : keepId(article, published.id, options)
  if (id === undefined) return finding === undefined ? {} : { finding }
  const story: Story = {
    id,
    url: makeUrl(article.facts, publishedMs, options),
    article,
    copies,
    publishedMs: wholeSeconds(publishedMs),
    updatedMs: wholeSeconds(findUpdated(binding, options)),
    contentHash: hashContent(article),
    sketch: sketchWords(article.words),
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

function chooseId(
  article: Article,
  publishedMs: number,
  { taken, site }: { readonly taken: ReadonlyMap<string, string>; readonly site: IdSite },
): Chosen {
  const { id, isStated } = makeId(article, publishedMs, site)
  const owner = taken.get(id)
  if (owner === undefined) return { id }
  if (!isStated) return { id: makeIdOfPath(article, publishedMs, site) }
  const message = `Unexpected id \`${id}\`, expected one of its own: ${owner} has it`
  return { finding: report(article, 'error', 'id-taken', message) }
}

/*
 * A change of meaning dates a story, and nothing else does: not even a date that the editor states, which tools set at
 * every save. That one counts for when the change was, else the file's last change does; never before the last date.
 */
function findUpdated({ article, published }: Binding, { nowMs }: IdentifyOptions): number {
  const { publishedMs = nowMs, updatedMs } = article.facts
  const stated = updatedMs !== undefined && updatedMs <= nowMs ? updatedMs : undefined
  if (published === undefined) return Math.max(stated ?? publishedMs, publishedMs)
  if (!hasChanged(article, published)) return published.updatedMs
  const next = published.updatedMs + 1000
  if (stated !== undefined && stated >= next) return stated
  return Math.max(Math.min(article.modifiedMs, nowMs), next)
}

/* Where the bytes are the same, only Feedwright's own view of them can have changed, by a new version or other articles. */
function hasChanged(article: Article, { fileHash, contentHash }: PublishedItem): boolean {
  if (contentHash === '' || fileHash === article.hash) return false
  return !saysSame(article, contentHash)
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}

function findSharedUrls(stories: readonly Story[]): Finding[] {
  const pathByUrl = new Map<string, string>()
  return stories.flatMap(({ url, article }) => {
    const owner = pathByUrl.get(url)
    if (owner === undefined) pathByUrl.set(url, article.path)
    if (owner === undefined) return []
    const message = `Unexpected address ${url}, expected one of its own: ${owner} has it`
    return [report(article, 'warning', 'url-taken', message)]
  })
}

function report(article: Article, severity: Severity, ruleId: string, message: string): Finding {
  return { path: article.path, line: 1, column: 1, severity, stage: 'identify', ruleId, message }
}
