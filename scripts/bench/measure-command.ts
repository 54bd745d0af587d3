import { spawnSync } from 'node:child_process'

/** What running a command took. */
export type Cost = { readonly wallMs: number; readonly cpuMs: number; readonly megabytes: number }

/** Run a command in a folder under GNU time. Throws when it fails. */
export function measureCommand(folder: string, [command, ...args]: readonly string[]): Cost {
  const marker = 'feedwright-bench'
  const startedMs = performance.now()
  const run = spawnSync('/usr/bin/time', ['-f', `${marker} %U %S %M`, command ?? '', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const wallMs = performance.now() - startedMs
  if (run.error !== undefined) throw new Error(`GNU time is needed: ${run.error.message}`)
  if (run.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${run.stderr}`)
  const [, user = 0, system = 0, kilobytes = 0] = run.stderr
    .slice(run.stderr.lastIndexOf(marker))
    .split(' ')
    .map(Number)
  return { wallMs, cpuMs: (user + system) * 1000, megabytes: kilobytes / 1000 }
}

/** Take the median of each cost by itself. */
export function takeMedian(costs: readonly Cost[]): Cost {
  const median = (read: (cost: Cost) => number): number => {
    const sorted = costs.map(read).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  return {
    wallMs: median(({ wallMs }) => wallMs),
    cpuMs: median(({ cpuMs }) => cpuMs),
    megabytes: median(({ megabytes }) => megabytes),
  }
}
