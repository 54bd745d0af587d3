import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Benchmark,
  compareRatios,
  formatBenchmark,
  listRatios,
  type Ratios,
} from './bench/format-benchmark.ts'
import { listContests } from './bench/list-contests.ts'
import { type Cost, measureCommand, takeMedian } from './bench/measure-command.ts'
import { writeCorpus } from './bench/write-corpus.ts'

const PAGE = 'docs/benchmark.md'
const RATIOS = 'docs/benchmark.json'
const TABLES = /(?<=<!-- tables -->\n)[\s\S]*(?=\n<!-- end of tables -->)/u

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    runs: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const benchmark = values.sizes.split(',').map(Number).map(measureSize)
process.stdout.write(`${formatBenchmark(benchmark)}\n`)
if (values.check) process.exitCode = check(benchmark)
if (values.write) write(benchmark)

function measureSize(articles: number): Benchmark[number] {
  const folder = mkdtempSync(path.join(tmpdir(), 'feedwright-bench-'))
  try {
    writeCorpus(folder, articles)
    const costs: Record<string, Cost> = {}
    for (const { name, command, prepare } of listContests(folder)) {
      process.stderr.write(`${articles} ${name} …\n`)
      const runs = Array.from({ length: Number(values.runs) }, () => {
        prepare()
        return measureCommand(folder, command)
      })
      costs[name] = takeMedian(runs)
    }
    return { articles, costs }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function check(now: Benchmark): number {
  const before: Ratios = JSON.parse(readFileSync(RATIOS, 'utf8'))
  const slower = compareRatios(listRatios(now), before)
  process.stdout.write(slower.length === 0 ? 'Nothing got slower.\n' : `${slower.join('\n')}\n`)
  return slower.length === 0 ? 0 : 1
}

function write(now: Benchmark): void {
  writeFileSync(RATIOS, `${JSON.stringify(listRatios(now), undefined, 2)}\n`)
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(PAGE, page.replace(TABLES, `\n${formatBenchmark(now)}\n`))
}
