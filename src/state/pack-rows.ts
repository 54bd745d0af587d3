/** Values of many objects by their keys, in the order of the objects; a key that all objects leave at its default is left out. */
export type PackedRows = Readonly<Record<string, readonly unknown[]>>

/** Pack objects into columns, which are half as long as JSON and twice as fast to read. `null` stands for `undefined`. */
export function packRows(rows: readonly object[], defaults: object): PackedRows {
  const entries = rows.map((row) => new Map<string, unknown>(Object.entries(row)))
  const normal = new Map<string, unknown>(Object.entries(defaults))
  const keys = new Set(entries.flatMap((entry) => [...entry.keys()]))
  const told = [...keys].filter((key) =>
    entries.some((entry) => !isSame(entry.get(key), normal.get(key))),
  )
  return Object.fromEntries(told.map((key) => [key, entries.map((entry) => entry.get(key))]))
}

/**
 * Prepare to open packed objects one by one. All have the keys of the defaults in the same order, so that an engine
 * takes them for objects of one kind.
 */
export function unpackRows<Row extends Readonly<Record<string, unknown>>>(
  packed: PackedRows,
  defaults: Row,
): (index: number) => Row {
  const columns = Object.entries(packed)
  return (index) => {
    const row: Record<string, unknown> = { ...defaults }
    for (const [key, column] of columns) {
      const value = column[index]
      if (value !== null && value !== undefined) row[key] = value
    }
    return row as Row
  }
}

function isSame(value: unknown, other: unknown): boolean {
  const areEmpty = [value, other].every((one) => Array.isArray(one) && one.length === 0)
  return value === other || areEmpty
}
