/** Keeps many short arrays in few long ones: an array of its own costs an engine a third of a kilobyte. */
export type Arena = {
  /** Keep the values of an array; returns them as a view. */
  readonly keep: (values: Uint32Array) => Uint32Array
}

const BLOCK_LENGTH = 2 ** 16

/** Make an empty arena. */
export function createArena(): Arena {
  let block = new Uint32Array()
  let used = 0
  return {
    keep: (values) => {
      if (used + values.length > block.length) {
        block = new Uint32Array(Math.max(BLOCK_LENGTH, values.length))
        used = 0
      }
      const kept = block.subarray(used, used + values.length)
      kept.set(values)
      used += values.length
      return kept
    },
  }
}
