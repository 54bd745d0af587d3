import type { ServedFile } from './list-served-files.ts'

const HINT = `# Written by Feedwright. In the site block that serves the output folder: import /path/to/feedwright.caddy
# With compressed files beside the feeds: file_server { precompressed br gzip }`

/** Write header directives for Caddy, one a file. */
export function formatCaddy(files: readonly ServedFile[]): string {
  const directives = files.map(({ path, headers }) => {
    const lines = headers.map(([name, value]) => `\t${name} ${quote(value)}`)
    return [`header ${quote(path)} {`, ...lines, '}'].join('\n')
  })
  return `${[HINT, ...directives].join('\n\n')}\n`
}

function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
