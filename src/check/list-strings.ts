import type { JsonPath } from './rule.ts'
import type { Seen } from './seen-feed.ts'

/** List all strings of JSON, in no certain order. A loop, since a document's depth is not ours. */
export function* listStrings(json: unknown): Iterable<Seen> {
  const pending: { readonly value: unknown; readonly spot: JsonPath }[] = [
    { value: json, spot: [] },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, spot } = next
    if (typeof value === 'string') yield { text: value, spot }
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    for (const [key, child] of Object.entries(value)) {
      pending.push({ value: child, spot: [...spot, isList ? Number(key) : key] })
    }
  }
}
