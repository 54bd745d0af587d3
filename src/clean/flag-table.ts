/** Flags by hash, in typed arrays: looked up for every word of a text, where a `Map` takes many times as long. */
export type FlagTable = { readonly hashes: Int32Array; readonly flags: Uint8Array }

/** Room between entries, so that most hashes are found, or known to be none, at the first look. */
const ROOM = 4

/** Make a table of hashes, each once; no flags may be zero. */
export function makeFlagTable(
  flagsByHash: readonly (readonly [hash: number, flags: number])[],
): FlagTable {
  const size = 2 ** Math.ceil(Math.log2(ROOM * flagsByHash.length + 1))
  const table = { hashes: new Int32Array(size), flags: new Uint8Array(size) }
  for (const [hash, flags] of flagsByHash) {
    const at = findSlot(table, hash)
    table.hashes[at] = hash
    table.flags[at] = flags
  }
  return table
}

/** Read the flags of a hash, zero for one that is not in the table. */
export function readFlags(table: FlagTable, hash: number): number {
  return table.flags[findSlot(table, hash)] ?? 0
}

/** Find where a hash stands, or the empty place where it would. */
function findSlot({ hashes, flags }: FlagTable, hash: number): number {
  const mask = flags.length - 1
  let at = hash & mask
  while (flags[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask
  return at
}
