import type { Config } from '../config/config.ts'
import type { BuildResult } from '../edition.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from './create-profile.ts'
import { formatDoubtful } from './format-doubtful.ts'
import { formatFindings } from './format-findings.ts'
import { formatProfile } from './format-profile.ts'
import { formatReport } from './format-report.ts'
import { makeColours } from './make-colours.ts'
import type { BuildCommandOptions } from './options.ts'

/** What is only to be known, and many times the same, must not hide what is to be done; `--json` has all of it. */
const MAX_NOTES = 3

/** A build and what is to be told of it. */
export type BuildNews = {
  readonly result: BuildResult
  readonly config: Config
  readonly options: BuildCommandOptions
  /** Of the result, those to tell. */
  readonly findings: readonly Finding[]
  /** Sentences on what beside the feeds could not be done. */
  readonly problems: ReadonlyArray<string | undefined>
  readonly summary: string
  readonly profile: Profile | undefined
  /** What the build took, for the profile. */
  readonly tookMs: number
}

/** Print what the options ask to be told of a build: a report for programs on standard output, all else on standard error. */
export function printBuild(news: BuildNews): void {
  const { result, config, options, findings, problems, summary, profile, tookMs } = news
  if (options.json === true) process.stdout.write(formatReport(result, options.watch === true))
  const colours = makeColours(process.stderr)
  const isShown = options.quiet === true ? isError : () => true
  const shown = findings.filter(isShown)
  process.stderr.write(formatFindings(shown, { input: config.input, colours, maxNotes: MAX_NOTES }))
  if (options.doubtful === true) {
    process.stderr.write(formatDoubtful(result.articles, config, colours))
  }
  for (const problem of problems) {
    if (problem !== undefined) process.stderr.write(`${problem}\n`)
  }
  if (options.quiet !== true) process.stderr.write(summary)
  if (profile !== undefined) process.stderr.write(formatProfile(profile.costs, tookMs))
}

/** Tell whether a build ends well: an error, or under `--strict` a warning, and it does not. */
export function endsWell({ findings }: BuildResult, { strict }: BuildCommandOptions): boolean {
  const failing = strict === true ? ['error', 'warning'] : ['error']
  return !findings.some(({ severity }) => failing.includes(severity))
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}
