import { once } from 'node:events'
import path from 'node:path'
import { loadConfig } from '../config/load-config.ts'
import { watchConfig } from '../config/watch-config.ts'
import type { BuildResult } from '../edition.ts'
import { RunError } from '../model/run-error.ts'
import { type Watch, watch } from '../watch.ts'
import { count } from './count.ts'
import { formatFindings } from './format-findings.ts'
import { formatSummary } from './format-summary.ts'
import { makeColours } from './make-colours.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { BuildCommandOptions } from './options.ts'

/** Run `feedwright build --watch` until somebody interrupts it. Returns the exit code. */
export async function runWatch(options: BuildCommandOptions): Promise<number> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  let current: Watch = await start(options)
  const endConfig = watchConfig(process.cwd(), options.config, () => {
    void restart(current, options).then((next) => {
      current = next
    })
  })
  await stopped
  endConfig()
  await current.close()
  return 0
}

/** With a configuration that can't be used, the old one stays in force. */
async function restart(old: Watch, options: BuildCommandOptions): Promise<Watch> {
  try {
    await loadConfig(process.cwd(), options)
  } catch (error) {
    tellFailure(error)
    return old
  }
  await old.close()
  process.stderr.write('The configuration changed.\n')
  return start(options)
}

async function start(options: BuildCommandOptions): Promise<Watch> {
  const config = await loadConfig(process.cwd(), options)
  const cache = await openCacheOf(options, config)
  const told = new Set<string>()
  let builds = 0
  const tell = (result: BuildResult, tookMs: number): void => {
    tellNews(result, told, config.input)
    if (++builds > 1) {
      const { written } = result.publication
      process.stderr.write(`${count(written.length, 'file')} written, ${Math.round(tookMs)} ms\n`)
      return
    }
    const look = { nowMs: Date.now(), tookMs, colours: makeColours(process.stderr) }
    process.stderr.write(formatSummary(result, look))
    const folder = path.relative(process.cwd(), config.input) || '.'
    process.stderr.write(`Watching ${folder} for changes; Ctrl+C ends it.\n`)
    void cache?.save()
  }
  const makeOptions = () => ({
    nowMs: options.now ?? Date.now(),
    allowNewIds: options.allowNewIds,
    cache,
  })
  return watch(config, makeOptions, { onBuilt: tell, onFailed: tellFailure })
}

/** Say what is new since the last build. */
function tellNews({ findings }: BuildResult, told: Set<string>, input: string): void {
  const news = findings.filter((finding) => !told.has(JSON.stringify(finding)))
  told.clear()
  for (const finding of findings) told.add(JSON.stringify(finding))
  process.stderr.write(formatFindings(news, { input, colours: makeColours(process.stderr) }))
}

function tellFailure(error: unknown): void {
  // What is no error of the run is one of ours: it still must not end what somebody leaves running for days.
  const text = error instanceof RunError ? error.message : String(error)
  process.stderr.write(`feedwright: ${text}\n`)
}
