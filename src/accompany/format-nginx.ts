import type { ServedFile } from './list-served-files.ts'

const HINT = `# Written by Feedwright. In the server block that serves the output folder: include /path/to/feedwright.nginx.conf;`

/** Write locations for nginx, one a file. `isCompressed` lets it serve the compressed file that lies beside each. */
export function formatNginx(files: readonly ServedFile[], isCompressed: boolean): string {
  const locations = files.map((file) => formatLocation(file, isCompressed))
  return `${[HINT, ...locations].join('\n\n')}\n`
}

function formatLocation({ path, headers }: ServedFile, isCompressed: boolean): string {
  const [[, type] = ['', ''], ...others] = headers
  const lines = [
    'types { }',
    `default_type ${quote(type)};`,
    ...others.map(([name, value]) => `add_header ${name} ${quote(value)};`),
    ...(isCompressed ? ['gzip_static on;', 'gzip_vary on;'] : []),
  ]
  // nginx compares with the decoded path.
  const location = `location = ${quote(decodeURIComponent(path))} {`
  return [location, ...lines.map((line) => `    ${line}`), '}'].join('\n')
}

/* A `$` begins a variable whatever the quotes, and there is no way to escape it; addresses mean the same without. */
function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '%24')}"`
}
