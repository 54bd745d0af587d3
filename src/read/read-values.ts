import type { Data } from './data.ts'
import { isList, isMap } from './data.ts'
import type { Fields } from './fields.ts'

/** Keep the values of some keys as they are, for feeds that ask for them; `undefined` where there are none. */
export function readValues(
  fields: Fields,
  keys: readonly string[],
): Readonly<Record<string, readonly string[]>> | undefined {
  const entries = keys.flatMap((key): (readonly [string, readonly string[]])[] => {
    const values = listValues(fields.get(key)?.value ?? null)
    return values.length === 0 ? [] : [[key, values]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function listValues(value: Data): readonly string[] {
  const list = isList(value) ? value : [value]
  return list.filter((one) => one !== null && !isList(one) && !isMap(one)).map(String)
}
