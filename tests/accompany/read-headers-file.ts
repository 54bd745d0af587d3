/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>

/**
 * Read a `_headers` file as Netlify and Cloudflare do: unindented lines are paths, indented ones headers,
 * those of all rules of a path are joined. Returns what a path is served with.
 */
export function readHeadersFile(text: string): (path: string) => Headers {
  const headersByPath = new Map<string, Record<string, string>>()
  let headers: Record<string, string> = {}
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (!line.startsWith(' ')) {
      headers = headersByPath.get(line) ?? {}
      headersByPath.set(line, headers)
      continue
    }
    const [name = '', ...value] = line.trim().split(': ')
    const key = name.toLowerCase()
    headers[key] = [headers[key], value.join(': ')].filter((part) => part !== undefined).join(', ')
  }
  return (path) => headersByPath.get(path) ?? {}
}
