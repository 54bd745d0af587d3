const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', '0'].map((word) => [word, false] as const),
])

/** Parse the words for yes and no of YAML 1.1, which Jekyll and Hugo still read as such. */
export function parseFlag(text: string): boolean | undefined {
  return FLAGS.get(text.trim().toLowerCase())
}
