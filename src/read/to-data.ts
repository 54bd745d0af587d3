import type { Data } from './data.ts'
import { FrontMatterError } from './front-matter-error.ts'

/** An article's front matter has dozens of values; a thousand tags are still far below. */
const MAX_VALUES = 10_000

type Task = { readonly value: unknown; readonly put: (data: Data) => void }

/**
 * Turn what a parser returned into plain data. Shared references count each time they are met, so that a few
 * lines of aliases (or one that holds itself) run into the limit of 10,000 values instead of eating the memory.
 *
 * @throws {FrontMatterError} when there are too many values, or a number that lost digits.
 */
export function toData(root: unknown): Data {
  let result: Data = null
  let count = 0
  const tasks: Task[] = [
    {
      value: root,
      put(data) {
        result = data
      },
    },
  ]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    count++
    if (count + tasks.length > MAX_VALUES) throw tooManyValues()
    const { value, put } = task
    if (Array.isArray(value)) putList(value, put, tasks)
    else if (value instanceof Map) putMap([...value], put, tasks)
    else if (isRecord(value)) putMap(Object.entries(value), put, tasks)
    else put(toScalar(value))
  }
  return result
}

function putList(items: readonly unknown[], put: Task['put'], tasks: Task[]): void {
  if (items.length > MAX_VALUES) throw tooManyValues()
  const list: Data[] = items.map(() => null)
  put(list)
  items.forEach((value, index) => {
    tasks.push({
      value,
      put(data) {
        list[index] = data
      },
    })
  })
}

function putMap(
  entries: readonly (readonly [unknown, unknown])[],
  put: Task['put'],
  tasks: Task[],
): void {
  if (entries.length > MAX_VALUES) throw tooManyValues()
  const map = new Map<string, Data>()
  put(map)
  for (const [key, value] of entries) {
    // YAML allows lists as keys; no fact has such a name.
    if (typeof key === 'object' && key !== null) continue
    const name = String(key)
    map.set(name, null)
    tasks.push({ value, put: (data) => map.set(name, data) })
  }
}

function toScalar(value: unknown): Data {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'number' || !Number.isInteger(value)) return String(value)
  if (Number.isSafeInteger(value)) return String(value)
  throw new FrontMatterError(
    'front-matter-syntax',
    `Unexpected number about ${value} that loses digits, expected quotes around it`,
    0,
  )
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}

function tooManyValues(): FrontMatterError {
  return new FrontMatterError(
    'yaml-bomb',
    `Unexpected front matter of more than ${MAX_VALUES} values with aliases written out, expected fewer`,
    0,
  )
}
