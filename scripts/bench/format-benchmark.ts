import type { Cost } from './measure-command.ts'

/** Costs by contest, one list for each size of corpus. */
export type Benchmark = ReadonlyArray<{
  readonly articles: number
  readonly costs: Readonly<Record<string, Cost>>
}>

/** Ratios by what they compare: `10000 cold / hugo`. */
export type Ratios = Readonly<Record<string, number>>

const OURS = ['cold', 'warm', 'edit']

/** Compare what Feedwright takes with what others take on the same corpus, and with itself on the next smaller one. */
export function listRatios(benchmark: Benchmark): Ratios {
  const ratios: Record<string, number> = {}
  const note = (name: string, a: Cost | undefined, b: Cost | undefined): void => {
    if (a !== undefined && b !== undefined) ratios[name] = round(a.wallMs / b.wallMs)
  }
  for (const [at, { articles, costs }] of benchmark.entries()) {
    for (const ours of OURS) {
      for (const other of ['floor', 'by hand', 'hugo']) {
        note(`${articles} ${ours} / ${other}`, costs[ours], costs[other])
      }
    }
    const smaller = benchmark[at - 1]
    if (smaller !== undefined) {
      note(`${articles} cold / ${smaller.articles} cold`, costs.cold, smaller.costs.cold)
    }
  }
  return ratios
}

/** Format a benchmark as the tables of docs/benchmark.md. */
export function formatBenchmark(benchmark: Benchmark): string {
  const costRows = benchmark.flatMap(({ articles, costs }) =>
    Object.entries(costs).map(([name, { wallMs, cpuMs, megabytes }]) =>
      row([
        String(articles),
        name,
        `${(wallMs / 1000).toFixed(2)} s`,
        `${(cpuMs / 1000).toFixed(2)} s`,
        `${megabytes.toFixed(0)} MB`,
      ]),
    ),
  )
  const ratioRows = Object.entries(listRatios(benchmark)).map(([name, ratio]) =>
    row([name, String(ratio)]),
  )
  return [
    row(['ratio of wall time', '']),
    row(['---', '---']),
    ...ratioRows,
    '',
    row(['articles', 'what', 'wall', 'CPU', 'peak memory']),
    row(['---', '---', '---', '---', '---']),
    ...costRows,
  ].join('\n')
}

/** Say which ratios have grown by more than a quarter, which is what the noise of a machine makes of them at most. */
export function compareRatios(now: Ratios, before: Ratios): readonly string[] {
  return Object.entries(now).flatMap(([name, ratio]) => {
    const old = before[name]
    return old === undefined || ratio <= old * 1.25 ? [] : [`${name}: ${old} before, ${ratio} now`]
  })
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function round(ratio: number): number {
  return Number(ratio.toPrecision(3))
}
