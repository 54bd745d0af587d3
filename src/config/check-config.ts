import leven from 'leven'
import type * as z from 'zod/mini'
import { findPlace } from '../text/find-place.ts'
import { configSchema, listKeys } from './config-schema.ts'
import type { UserConfig } from './user-config.ts'

/** A configuration as it was found: its value, and its text to point into. */
export type FoundConfig = {
  readonly value: unknown
  /** Name of the file for messages, `command line` where there is none. */
  readonly name: string
  readonly text: string
}

/** Check a configuration. Returns it typed, or one message a problem: `file:line:column Unexpected X, expected Y`. */
export function checkConfig(found: FoundConfig): {
  readonly config: UserConfig | undefined
  readonly problems: readonly string[]
} {
  const result = configSchema.safeParse(found.value)
  if (result.success) return { config: result.data, problems: [] }
  return {
    config: undefined,
    problems: result.error.issues.flatMap((issue) => describeIssue(issue, found)),
  }
}

function describeIssue(issue: z.core.$ZodIssue, found: FoundConfig): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const keys = listKeys(issue.path)
      const nearest = findNearest(key, keys)
      const expected = nearest === undefined ? `one of ${keys.join(', ')}` : `\`${nearest}\``
      return `${placeKey([...issue.path, key], found)} Unexpected key \`${key}\`, expected ${expected}`
    })
  }
  const name = issue.path.join('.')
  if (issue.path.length === 1 && name === 'url' && issue.code === 'invalid_type') {
    return [
      `${found.name} Missing \`url\`, the address of your site: set it in the configuration or give --url https://news.example.org/`,
    ]
  }
  const message = issue.message.replace(/^Invalid (input|option): /u, '')
  return [`${placeKey(issue.path, found)} Unexpected value of \`${name}\`, ${message}`]
}

function findNearest(key: string, keys: readonly string[]): string | undefined {
  const [nearest] = keys
    .map((name) => ({ name, distance: leven(key, name) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)
  return nearest?.name
}

/* Keys are looked for in their order in the text, each behind the one that holds it: good for objects written out. */
function placeKey(path: readonly PropertyKey[], { name, text }: FoundConfig): string {
  let at = 0
  for (const key of path) {
    if (typeof key !== 'string') continue
    const found = findKey(text, key, at)
    if (found === -1) return name
    at = found
  }
  const { line, column } = findPlace(text, at)
  return text === '' ? name : `${name}:${line}:${column}`
}

function findKey(text: string, key: string, from: number): number {
  for (let at = text.indexOf(key, from); at !== -1; at = text.indexOf(key, at + 1)) {
    const before = text[at - 1] ?? '\n'
    const after = text.slice(at + key.length, at + key.length + 8)
    if (/[\s{,'"]/u.test(before) && /^['"]?\s*:/u.test(after)) return at
  }
  return -1
}
