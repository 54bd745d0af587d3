const LONGEST = 80

/** Show a value of a document in a message, on one line and not longer than a line. */
export function quote(value: string | undefined): string {
  if (value === undefined) return 'nothing'
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value
  return `\`${JSON.stringify(shown).slice(1, -1)}\``
}

/** Name an item of a document in a message: by its id, or by its place where it has none. */
export function nameItem(id: string | undefined, index: number): string {
  return id === undefined ? `item ${index + 1}` : `item ${quote(id)}`
}
