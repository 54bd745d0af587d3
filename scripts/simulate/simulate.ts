import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  type BuildResult,
  build,
  type Config,
  loadConfig,
  prepare,
  RunError,
} from '../../src/index.ts'
import { createRandom } from '../news/create-random.ts'
import { makeVocabulary } from '../news/vocabulary.ts'
import { branchAndMerge } from './branch-and-merge.ts'
import { CHANGES, type Change } from './changes.ts'
import { addStory, listFiles, listLive, type Newsroom } from './newsroom.ts'
import { publishNaively } from './publish-naively.ts'
import { readSite } from './read-site.ts'
import { READERS, type Reader } from './readers.ts'
import { makeRepository, type Repository } from './repository.ts'
import type { Site } from './snapshot.ts'
import { type Subscriber, subscribe, type Tally } from './subscribe.ts'

/** How long a history is and what is in it. */
export type SimulationOptions = {
  /** An empty folder. */
  readonly folder: string
  readonly seed: number
  readonly commits: number
  /** Stories of one commit, three times in the history. */
  readonly burst: number
  /** Hears of every commit. */
  readonly onCommit?: (number: number, what: string) => void
}

/** What became of the subscribers of one publisher. */
export type Outcome = { readonly reader: Reader; readonly tally: Tally }

export type Simulation = {
  readonly feedwright: readonly Outcome[]
  /** The same history, published as site generators commonly do. */
  readonly naive: readonly Outcome[]
  readonly stories: number
  /** Commits at which the build asked people which story an article is, and was told. */
  readonly questions: number
}

/** The whole of a running simulation. */
export type Run = {
  readonly room: Newsroom
  readonly repository: Repository
  readonly config: Config
  nowMs: number
  questions: number
  result: BuildResult | undefined
}

const URL = 'https://tarn.example/'
const CONFIG = { url: URL, feeds: [{ by: 'all', archive: true }], pages: false, opml: false }
const HOUR_MS = 3_600_000
const START_MS = Date.UTC(2026, 0, 1, 6)

/** Live through a history of a newsroom, build after each commit with the real build, and ask its subscribers. */
export async function simulate(options: SimulationOptions): Promise<Simulation> {
  const { folder, seed, commits, burst, onCommit = () => {} } = options
  const room: Newsroom = {
    random: createRandom(seed),
    vocabulary: makeVocabulary(seed),
    stories: [],
    footer: 'Read the Tarn Gazette every day and tell us what you saw at our desk number 1.',
    deleted: new Map(),
  }
  writeFileSync(path.join(folder, 'feedwright.config.json'), JSON.stringify(CONFIG))
  const config = await loadConfig(folder)
  const repository = makeRepository(folder, START_MS)
  const run: Run = { room, repository, config, nowMs: START_MS, questions: 0, result: undefined }
  const ours = READERS.map(subscribe)
  const theirs = READERS.map(subscribe)
  for (let left = 10; left > 0; left--) addStory(room, START_MS)

  for (let number = 1; number <= commits; number++) {
    const what = await makeChange(run, { number, commits, burst })
    onCommit(number, what)
    repository.commit(listFiles(room), run.nowMs)
    if (number === Math.round(commits * 0.65)) {
      rmSync(path.join(config.output, 'feedwright.json'))
    }
    await publish(run)
    const nextMs = run.nowMs + room.random.int(1, 7) * HOUR_MS
    await letTimePass(run, nextMs, { ours, theirs })
  }
  const live = listLive(room, run.nowMs)
  const site = readSite(config.output, URL)
  const naive = publishNaively(repository.files, URL, run.nowMs)
  for (const { poll } of ours) poll(site, live)
  for (const { poll } of theirs) poll(naive, live)
  return {
    feedwright: ours.map(({ reader, sum }) => ({ reader, tally: sum(live) })),
    naive: theirs.map(({ reader, sum }) => ({ reader, tally: sum(live) })),
    stories: room.stories.length,
    questions: run.questions,
  }
}

async function makeChange(
  run: Run,
  {
    number,
    commits,
    burst,
  }: { readonly number: number; readonly commits: number; readonly burst: number },
): Promise<string> {
  const { room } = run
  if ([0.2, 0.5, 0.8].some((share) => number === Math.round(commits * share))) {
    for (let left = burst; left > 0; left--) addStory(room, run.nowMs)
    return `burst of ${burst}`
  }
  if ([0.35, 0.75].some((share) => number === Math.round(commits * share))) {
    await branchAndMerge(run, publish)
    return 'two branches merged'
  }
  for (;;) {
    const what = pickChange(run)(room, run.nowMs)
    if (what !== undefined) return what
  }
}

function pickChange({ room }: Run): Change {
  const total = CHANGES.reduce((sum, [share]) => sum + share, 0)
  let left = room.random.next() * total
  for (const [share, change] of CHANGES) {
    left -= share
    if (left < 0) return change
  }
  return () => undefined
}

/* Builds as continuous integration does; where people are asked, an editor answers as the message says. */
async function publish(run: Run): Promise<void> {
  const { config, nowMs } = run
  try {
    run.result = await build(config, { nowMs })
  } catch (error) {
    if (!(error instanceof RunError) || !error.message.includes('--allow-new-ids')) throw error
    run.questions++
    await answer(run)
    run.result = await build(config, { nowMs })
  }
}

async function answer({ room, repository, config, nowMs }: Run): Promise<void> {
  const { doubts } = await prepare(config, { nowMs })
  for (const { article, item } of doubts) {
    const tellings = room.stories.flatMap(({ original, copies }) => [original, ...copies])
    const telling = tellings.find(({ path: name }) => name === article.path)
    if (telling !== undefined) telling.id = item.id
  }
  repository.commit(listFiles(room), nowMs)
}

/* Polls fall between builds, and a timer builds when something falls due. */
async function letTimePass(
  run: Run,
  untilMs: number,
  {
    ours,
    theirs,
  }: { readonly ours: readonly Subscriber[]; readonly theirs: readonly Subscriber[] },
): Promise<void> {
  let site = readSite(run.config.output, URL)
  let naive = publishNaively(run.repository.files, URL, run.nowMs)
  while (run.nowMs < untilMs) {
    askAll(ours, run, site)
    askAll(theirs, run, naive)
    run.nowMs += HOUR_MS
    const [next] = run.result?.due ?? []
    if (next === undefined || next.dueMs > run.nowMs) continue
    await publish(run)
    site = readSite(run.config.output, URL)
    naive = publishNaively(run.repository.files, URL, run.nowMs)
  }
}

function askAll(subscribers: readonly Subscriber[], { room, nowMs }: Run, site: Site): void {
  const hour = Math.round((nowMs - START_MS) / HOUR_MS)
  const live = listLive(room, nowMs)
  for (const { reader, poll } of subscribers) {
    if (hour % reader.rhythmHours === 0) poll(site, live)
  }
}
