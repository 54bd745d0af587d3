/** A mapping of front matter, in the order of the file. A `Map`, so that `__proto__` is a key as any other. */
export type DataMap = ReadonlyMap<string, Data>

/**
 * What front matter says, the same for YAML, TOML, JSON and metadata lines.
 * Numbers and dates are strings, as far as possible as they were written: an id of `007` keeps its zeros.
 */
export type Data = string | boolean | null | readonly Data[] | DataMap

/** Tell a list from all else. */
export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data)
}

/** Tell a mapping from all else. */
export function isMap(data: Data | undefined): data is DataMap {
  return data instanceof Map
}
