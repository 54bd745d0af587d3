/** The runs of words in a text, a slot each however often they come; a table is used again and again. */
export type RunTable = {
  hashes: Int32Array
  /** In which round each slot was filled: what an earlier round left is told by its number, not wiped. */
  rounds: Uint32Array
  /** In which marking the run of each slot was met in another text. */
  marks: Uint32Array
  /** Slot of the run that begins at each word. */
  slots: Uint32Array
  mask: number
  round: number
  marking: number
}

const SMALLEST = 1024
const SECOND_FACTOR = 0x9e3779b1
const THIRD_FACTOR = 0x85ebca6b

/** Make an empty table. */
export function createRunTable(): RunTable {
  return {
    hashes: new Int32Array(SMALLEST),
    rounds: new Uint32Array(SMALLEST),
    marks: new Uint32Array(SMALLEST),
    slots: new Uint32Array(SMALLEST),
    mask: SMALLEST - 1,
    round: 0,
    marking: 0,
  }
}

/** Fill a table with the runs of one word or of three in a text, in place of what it held. */
export function fillTable(table: RunTable, words: Uint32Array, length: 1 | 3): void {
  makeRoom(table, words.length)
  const { hashes, rounds, slots, round } = table
  for (let at = 0; at + length <= words.length; at++) {
    const hash = hashRun(words, at, length)
    const slot = findSlot(table, hash)
    hashes[slot] = hash
    rounds[slot] = round
    slots[at] = slot
  }
}

/** Tell whether the run that begins at a word of another text is in the table. */
export function hasRun(table: RunTable, words: Uint32Array, at: number, length: 1 | 3): boolean {
  return table.rounds[findSlot(table, hashRun(words, at, length))] === table.round
}

/** Mark all runs of the table that stand in another text; marks of other texts go. */
export function markRuns(table: RunTable, words: Uint32Array, length: 1 | 3): void {
  table.marking++
  const { rounds, marks, round, marking } = table
  for (let at = 0; at + length <= words.length; at++) {
    const slot = findSlot(table, hashRun(words, at, length))
    if (rounds[slot] === round) marks[slot] = marking
  }
}

/** Tell whether the run that begins at a word of the text in the table is marked. */
export function isMarked(table: RunTable, at: number): boolean {
  return table.marks[table.slots[at] ?? 0] === table.marking
}

function makeRoom(table: RunTable, room: number): void {
  table.round++
  if (table.slots.length < room) table.slots = new Uint32Array(room * 2)
  if (room * 2 <= table.hashes.length) return
  const size = 2 ** Math.ceil(Math.log2(room * 2))
  table.hashes = new Int32Array(size)
  table.rounds = new Uint32Array(size)
  table.marks = new Uint32Array(size)
  table.mask = size - 1
}

function findSlot({ hashes, rounds, mask, round }: RunTable, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask
  while (rounds[slot] === round && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

function hashRun(words: Uint32Array, at: number, length: 1 | 3): number {
  const first = words[at] ?? 0
  if (length === 1) return first | 0
  const second = Math.imul(words[at + 1] ?? 0, SECOND_FACTOR)
  const third = Math.imul(words[at + 2] ?? 0, THIRD_FACTOR)
  return (first + second + third) | 0
}
