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

/** Open one object of packed ones; all have the keys of the defaults, in the same order, which keeps engines fast. */
export function unpackRow<Row extends object>(
  columns: PackedRows,
  index: number,
  defaults: Row,
): Row {
  const row: Row = { ...defaults }
  for (const key in columns) {
    const value = columns[key]?.[index]
    if (value !== null && value !== undefined) Object.assign(row, { [key]: value })
  }
  return row
}

function isSame(value: unknown, other: unknown): boolean {
  const areEmpty = [value, other].every((one) => Array.isArray(one) && one.length === 0)
  return value === other || areEmpty
}
