import type { ServedFile } from './list-served-files.ts'

/**
 * Write the `_headers` of Netlify and Cloudflare. One rule a file and no wildcard: both hosts join the values
 * of all rules that match, and a file with two types has none. `limit` cuts the rules, the least important are last.
 */
export function formatHeaders(files: readonly ServedFile[], limit: number): string {
  const left = files.length - limit
  const notes = ['# Written by Feedwright.']
  if (left > 0) notes.push(`# Without the last ${left} files: Cloudflare reads ${limit} rules.`)
  const rules = files
    .slice(0, limit)
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
  return `${[notes.join('\n'), ...rules].join('\n\n')}\n`
}
