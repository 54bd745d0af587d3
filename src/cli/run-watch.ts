import { once } from 'node:events'
import { loadConfig } from '../config/load-config.ts'
import { watchConfig } from '../config/watch-config.ts'
import { RunError } from '../model/run-error.ts'
import { type Watch, watch } from '../watch.ts'
import { createWorkers } from '../workers.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { BuildCommandOptions } from './options.ts'
import { createWatchPrinter } from './watch-printer.ts'
import { refusePublishedReport } from './write-report.ts'

type Watching = Watch & { readonly endsWell: () => boolean }

/**
 * Run `feedwright build --watch` until somebody interrupts it. Returns the exit code that the last build would have had
 * alone.
 */
export async function runWatch(options: BuildCommandOptions): Promise<number> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  let current = await start(options)
  let restarting = Promise.resolve()
  const endConfig = watchConfig(process.cwd(), options.config, () => {
    restarting = restarting.then(async () => {
      current = await restart(current, options)
    })
  })
  await stopped
  endConfig()
  await restarting
  await current.close()
  return current.endsWell() ? 0 : 1
}

/** With a configuration that can't be used, the old one stays in force. */
async function restart(old: Watching, options: BuildCommandOptions): Promise<Watching> {
  try {
    const config = await loadConfig(process.cwd(), options)
    refusePublishedReport(options.report, config.output)
  } catch (error) {
    tellFailure(error)
    return old
  }
  await old.close()
  if (options.quiet !== true) process.stderr.write('The configuration changed.\n')
  return start(options).catch((error: unknown) => {
    tellFailure(error)
    return old
  })
}

async function start(options: BuildCommandOptions): Promise<Watching> {
  const config = await loadConfig(process.cwd(), options)
  refusePublishedReport(options.report, config.output)
  const cache = await openCacheOf(options, config)
  const printer = createWatchPrinter(config, options, cache)
  const { allowNewIds, allowRemovals, now } = options
  const watching = watch(
    config,
    {
      ...{ allowNewIds, allowRemovals, cache },
      workers: createWorkers(),
      clock: () => now ?? Date.now(),
      makeMeasure: printer.makeMeasure,
    },
    { onBuilt: printer.print, onFailed: tellFailure },
  )
  const close = async (): Promise<void> => {
    await watching.close()
    await cache?.save()
  }
  return { close, endsWell: printer.endsWell }
}

function tellFailure(error: unknown): void {
  // What is no error of the run is one of ours: it still must not end what somebody leaves running for days.
  const text = error instanceof RunError ? error.message : String(error)
  process.stderr.write(`feedwright: ${text}\n`)
}
