/** A set of 32-bit hashes that is emptied at no cost. */
export type HashSet = {
  /** Empty the set and make room for so many values. */
  readonly clear: (room: number) => void
  readonly add: (value: number) => void
  readonly has: (value: number) => boolean
}

const SMALLEST = 1024

/** Make a set that is used again and again: what an earlier round left is told by its number, not wiped. */
export function createHashSet(): HashSet {
  let values = new Uint32Array(SMALLEST)
  let rounds = new Uint32Array(SMALLEST)
  let mask = SMALLEST - 1
  let round = 0

  function clear(room: number): void {
    round++
    if (room * 2 <= values.length) return
    const size = 2 ** Math.ceil(Math.log2(room * 2))
    values = new Uint32Array(size)
    rounds = new Uint32Array(size)
    mask = size - 1
  }

  function findSlot(value: number): number {
    let slot = (value ^ (value >>> 15)) & mask
    while (rounds[slot] === round && values[slot] !== value) slot = (slot + 1) & mask
    return slot
  }

  function add(value: number): void {
    const slot = findSlot(value)
    values[slot] = value
    rounds[slot] = round
  }

  return { clear, add, has: (value) => rounds[findSlot(value)] === round }
}
