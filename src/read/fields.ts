import type { Severity } from '../model/finding.ts'
import { normaliseKey } from '../text/normalise-key.ts'
import type { Data, DataMap } from './data.ts'
import { isList, isMap } from './data.ts'
import { NESTED_KEYS } from './dialects.ts'
import type { KeyPath } from './locate-value.ts'

/** A value of front matter and the keys that lead to it. */
export type Field = { readonly path: KeyPath; readonly value: Data }

/** Values by normalised key. */
export type Fields = ReadonlyMap<string, Field>

/** What is wrong with a value; `isFatal` leaves the article out, since to guess would publish something wrong. */
export type Problem = {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly isFatal: boolean
}

/** Take note of what is wrong with a field. */
export type Report = (field: Field, problem: Problem) => void

/** Collect the values of front matter; those of `params` and its like count where the top level is silent. */
export function collectFields(data: DataMap): Fields {
  const fields = new Map<string, Field>()
  addFields(fields, data, [])
  for (const key of NESTED_KEYS) {
    const nested = fields.get(key)
    if (nested !== undefined && isMap(nested.value)) addFields(fields, nested.value, nested.path)
  }
  return fields
}

function addFields(fields: Map<string, Field>, data: DataMap, parents: KeyPath): void {
  for (const [key, value] of data) {
    const name = normaliseKey(key)
    const known = fields.get(name)
    if (known !== undefined && !isBlank(known.value)) continue
    fields.set(name, { path: [...parents, key], value })
  }
}

/** Find the first of several keys that says something. */
export function findField(fields: Fields, keys: readonly string[]): Field | undefined {
  for (const key of keys) {
    const field = readField(fields, key)
    if (field !== undefined) return field
  }
  return undefined
}

/** Find all of several keys that say something, in the order of the keys. */
export function findFields(fields: Fields, keys: readonly string[]): readonly Field[] {
  const found: Field[] = []
  for (const key of keys) {
    const field = readField(fields, key)
    if (field !== undefined) found.push(field)
  }
  return found
}

function readField(fields: Fields, key: string): Field | undefined {
  const field = fields.get(key)
  return field === undefined || isSilent(field.value) ? undefined : field
}

/** `false` says that a fact is not wanted. */
function isSilent(value: Data): boolean {
  return value === false || isBlank(value)
}

/** A key without a value is what templates leave behind. */
function isBlank(value: Data): boolean {
  if (value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (isList(value)) return value.length === 0
  return isMap(value) && value.size === 0
}
