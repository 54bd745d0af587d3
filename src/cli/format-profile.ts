import type { StageCost } from './create-profile.ts'

/** Format what the stages of a build cost as a table; `totalMs` is what the whole run took. */
export function formatProfile(costs: readonly StageCost[], totalMs: number): string {
  const restMs = Math.max(0, totalMs - costs.reduce((sum, { ms }) => sum + ms, 0))
  const megabytes = Math.max(0, ...costs.map((cost) => cost.megabytes))
  const rows = [...costs, { stage: 'rest', count: 0, megabytes, ms: restMs }].map((cost) =>
    formatRow(cost, totalMs),
  )
  const total = formatRow({ stage: 'total', count: 0, megabytes, ms: totalMs }, totalMs)
  return `${['stage', 'things', 'MB', 'ms', 'share'].map(align).join('')}\n${[...rows, total].join('')}`
}

function formatRow({ stage, count, megabytes, ms }: StageCost, totalMs: number): string {
  const share = totalMs === 0 ? 0 : (ms / totalMs) * 100
  const cells = [
    stage,
    count === 0 ? '' : String(count),
    megabytes.toFixed(0),
    ms.toFixed(0),
    `${share.toFixed(1)} %`,
  ]
  return `${cells.map(align).join('')}\n`
}

function align(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(10) : cell.padStart(10)
}
