import path from 'node:path'
import type { Config } from '../config/config.ts'
import type { BuildResult } from '../edition.ts'
import type { Finding } from '../model/finding.ts'
import type { Measure } from '../model/measure.ts'
import type { OpenedCache } from '../open-cache.ts'
import { count } from './count.ts'
import { createProfile, type Profile } from './create-profile.ts'
import { formatSummary } from './format-summary.ts'
import { makeColours } from './make-colours.ts'
import type { BuildCommandOptions } from './options.ts'
import { endsWell, printBuild } from './print-build.ts'
import { writeReport } from './write-report.ts'

/** Tells of builds that follow each other. */
export type WatchPrinter = {
  /** Measure the next build. */
  readonly makeMeasure: (() => Measure) | undefined
  /** Print what is new since the last build, and write the report on cleaning and, once, the cache. */
  readonly print: (result: BuildResult, tookMs: number) => Promise<void>
  /** Whether the last build would have ended well alone. */
  readonly endsWell: () => boolean
}

/** Create what tells of the builds of one configuration. */
export function createWatchPrinter(
  config: Config,
  options: BuildCommandOptions,
  cache: OpenedCache | undefined,
): WatchPrinter {
  let told: ReadonlySet<string> = new Set()
  let profile: Profile | undefined
  let last: BuildResult | undefined

  async function print(result: BuildResult, tookMs: number): Promise<void> {
    const isFirst = last === undefined
    last = result
    if (isFirst) await cache?.save()
    const problem = await writeReport(result.articles, config, options)
    printBuild({
      ...{ result, config, options, profile, tookMs },
      findings: result.findings.filter((finding) => !told.has(nameFinding(finding))),
      problems: isFirst ? [...(cache?.problems ?? []), problem] : [problem],
      summary: isFirst
        ? sumUp(result, options, tookMs) + describeWatch(config)
        : describeChange(result, tookMs),
    })
    told = new Set(result.findings.map(nameFinding))
  }

  return {
    makeMeasure:
      options.profile &&
      (() => {
        profile = createProfile(0)
        return profile.measure
      }),
    print,
    endsWell: () => last === undefined || endsWell(last, options),
  }
}

function sumUp(result: BuildResult, { now }: BuildCommandOptions, tookMs: number): string {
  const colours = makeColours(process.stderr)
  return formatSummary(result, { nowMs: now ?? Date.now(), tookMs, colours })
}

function describeWatch({ input }: Config): string {
  const folder = path.relative(process.cwd(), input) || '.'
  return `Watching ${folder} for changes; Ctrl+C ends it.\n`
}

function describeChange({ publication }: BuildResult, tookMs: number): string {
  return `${count(publication.written.length, 'file')} written, ${Math.round(tookMs)} ms\n`
}

function nameFinding(finding: Finding): string {
  return JSON.stringify(finding)
}
