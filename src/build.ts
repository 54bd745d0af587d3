import { accompany } from './accompany/accompany.ts'
import { cleanCorpus } from './clean/clean-corpus.ts'
import type { Config } from './config/config.ts'
import { keepIndex } from './dedupe/keep-index.ts'
import { dedupeArticles } from './dedupe-articles.ts'
import type { BuildOptions, BuildResult, Edition } from './edition.ts'
import { refuseDoubts } from './identify/refuse-doubts.ts'
import { refuseMovedSite } from './identify/refuse-moved-site.ts'
import { refuseRemovals } from './identify/refuse-removals.ts'
import { identifyStories } from './identify-stories.ts'
import { isSubscription } from './model/is-subscription.ts'
import { runUnmeasured } from './model/measure.ts'
import { sortFindings } from './model/sort-findings.ts'
import { dateArticles } from './read/date-articles.ts'
import { findFiles } from './read/find-files.ts'
import { holdBack } from './read/hold-back.ts'
import { makePathTest } from './read/make-path-test.ts'
import { recoverState } from './recover-state.ts'
import { renderStories } from './render-stories.ts'
import { type ScannedFiles, scanFiles } from './scan-files.ts'
import { planArchives } from './select/plan-archives.ts'
import { select } from './select/select.ts'
import { makeNextState } from './state/next-state.ts'
import { readState } from './state/read-state.ts'
import { formatState, STATE_FILE } from './state/state-file.ts'
import { makeFeed } from './write/make-feed.ts'
import { reportSizes } from './write/report-sizes.ts'
import { write } from './write/write.ts'
import { makeWrittenTest } from './write/written-test.ts'

const DAY_MS = 86_400_000

/** Turn the input folder into feeds in the output folder. Throws a `RunError` when the run as a whole can't be done. */
export async function build(config: Config, options: BuildOptions): Promise<BuildResult> {
  const { measure = runUnmeasured } = options
  const edition = await prepare(config, options)
  refuseMovedSite(edition.previous.siteUrl, config)
  if (options.allowNewIds !== true) refuseDoubts(edition.doubts)
  if (options.allowRemovals !== true) refuseRemovals(edition)
  const companions = await measure('accompany', edition.feeds, (feeds) =>
    accompany(feeds.filter(isSubscription), config),
  )
  const publication = await measure('write', edition.feeds, (feeds) =>
    write(feeds, {
      companions,
      compress: config.compress,
      output: config.output,
      previous: edition.previous.files,
      keptFolders: edition.keptFolders,
      check: async (feed) => (await import('./check/check-written.ts')).checkWritten(feed),
      memo: options.cache?.written,
      makeStateDocument: (files) => ({
        path: STATE_FILE,
        text: (options.session?.states.format ?? formatState)(
          makeNextState(edition.previous, { ...edition, siteUrl: config.url }, files),
        ),
      }),
    }),
  )
  return { ...edition, publication }
}

/** Do all of a build but the writing. */
export async function prepare(config: Config, options: BuildOptions): Promise<Edition> {
  const { nowMs, cache, session, workers, measure = runUnmeasured } = options
  const known = await (session?.states.read ?? readState)(config.output)
  const previous = known ?? (await recoverState(config.output))
  const publishedMsByPath = new Map(previous.items.map((item) => [item.path, item.publishedMs]))

  const scanned = await scanInput(config, options)
  const dated = await measure('date', scanned.articles, (articles) =>
    dateArticles(articles, {
      folder: config.input,
      publishedMsByPath,
      commits: session?.commits,
    }),
  )
  const released = holdBack(dated.articles, nowMs, publishedMsByPath)
  const cleaned = await measure('clean', released.articles, (articles) =>
    cleanCorpus(articles, config.clean),
  )
  const deduped = await measure('dedupe', cleaned.articles, (articles) =>
    dedupeArticles(articles, {
      config,
      nowMs,
      held: released.held,
      memory: session?.copies ?? keepIndex(cache?.copies),
    }),
  )
  const identified = await measure('identify', deduped.published, (stories) =>
    identifyStories(stories, {
      previous,
      held: released.held,
      isUnreadable: makePathTest(scanned.findings, scanned.articles),
      nowMs,
      config,
      marks: cache?.marks,
      kin: cache?.kin,
      urls: session?.urls,
      candidates: session?.candidates,
    }),
  )
  const selected = await measure('select', identified.stories, (stories) =>
    select(stories, config.feeds, config),
  )
  const { selections, archives, keptFolders } = planArchives(selected.selections, {
    closed: previous.archives,
    isWritten: makeWrittenTest(config.output, previous.files),
  })
  const rendered = await measure('render', selections, (all) =>
    renderStories(all, config, { cache: cache?.rendered, workers }),
  )
  const shownSinceMs = nowMs - config.tombstoneDays * DAY_MS
  const contents = {
    itemById: rendered.itemById,
    gone: identified.gone.filter(({ goneMs = 0 }) => goneMs > shownSinceMs),
  }
  const feeds = selections.map((selection) => makeFeed(selection, contents, config))

  const stages = [scanned, dated, released, cleaned, deduped, identified, selected, rendered]
  const findings = stages.flatMap((stage) => stage.findings).concat(reportSizes(selections, feeds))
  return {
    previous,
    recovered: known === undefined ? previous.items.length : 0,
    articles: cleaned.articles,
    held: [...released.held, ...identified.withdrawn],
    due: released.due,
    clusters: deduped.clusters,
    stories: identified.stories,
    doubts: identified.doubts,
    gone: identified.gone,
    selections,
    archives,
    keptFolders,
    feeds,
    findings: sortFindings(findings),
  }
}

/* What the disk tells of files is let go here: of 100,000 it fills 25 MB. */
async function scanInput(
  config: Config,
  { cache, session, workers, onProgress, measure = runUnmeasured }: BuildOptions,
): Promise<ScannedFiles> {
  const findAll = () => findFiles(config.input, config)
  const found = await measure('find', [config.input], () => (session?.find ?? findAll)())
  const scanned = await measure('scan', found.files, (files) =>
    scanFiles(files, config, { cache: session?.scans ?? cache?.scans, workers, onProgress }),
  )
  return { ...scanned, findings: [...found.findings, ...scanned.findings] }
}
