import { normaliseKey } from '../text/normalise-key.ts'

/**
 * Parse Pelican's `Key: value` lines. Indented lines go on with the value above, a key that comes twice makes a list,
 * and `Authors` is split as Pelican splits it: at semicolons if there are any, else at commas.
 */
export function parseMetadata(text: string): ReadonlyMap<string, unknown> {
  const values = new Map<string, string[]>()
  let current: string[] = []
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const colon = line.indexOf(':')
    if (colon > 0 && /^[A-Za-z]/u.test(line)) {
      const key = line.slice(0, colon).trim()
      current = values.get(key) ?? []
      current.push(line.slice(colon + 1).trim())
      values.set(key, current)
    } else if (line.trim() !== '') {
      current.push(`${current.pop() ?? ''} ${line.trim()}`.trim())
    }
  }
  return new Map([...values].map(([key, parts]) => [key, toValue(key, parts)]))
}

function toValue(key: string, parts: readonly string[]): unknown {
  const [only = ''] = parts
  if (parts.length > 1) return parts
  if (normaliseKey(key) !== 'authors') return only
  return only.split(only.includes(';') ? ';' : ',').map((name) => name.trim())
}
