import path from 'node:path'
import type { Config } from '../config/config.ts'
import type { Article } from '../model/article.ts'
import { RunError } from '../model/run-error.ts'
import { reportCleaning } from '../report-cleaning.ts'
import { REPORT_FILE } from '../state/clean-report.ts'
import type { BuildCommandOptions } from './options.ts'

/** Throw a `RunError` where the report would lie among the feeds, and so be published. */
export function refusePublishedReport(file: BuildCommandOptions['report'], output: string): void {
  const name = path.relative(output, path.resolve(file || REPORT_FILE))
  const isInside = name !== '..' && !name.startsWith(`..${path.sep}`) && !path.isAbsolute(name)
  if (file === false || !isInside) return
  const message = `Unexpected report in ${output}, expected it elsewhere: what lies there is published`
  throw new RunError('usage', message)
}

/**
 * Write the report on cleaning of a build. Says in a sentence why that failed; where the report was asked for, throws a
 * `RunError` instead: a folder that can't be written must not stop a build that asks for nothing there.
 */
export async function writeReport(
  articles: readonly Article[],
  config: Config,
  { report }: BuildCommandOptions,
): Promise<string | undefined> {
  if (report === false) return undefined
  try {
    await reportCleaning(articles, config, report ?? REPORT_FILE)
    return undefined
  } catch (error) {
    if (report !== undefined || !(error instanceof RunError)) throw error
    return error.message
  }
}
