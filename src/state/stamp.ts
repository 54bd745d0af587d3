/** How a file looks from outside. */
export type StampedFile = {
  readonly bytes: number
  /** When its content was last changed on this disk, milliseconds since 1970 UTC. */
  readonly mtimeMs: number
  /** When it was last written, renamed or replaced, milliseconds since 1970 UTC. */
  readonly ctimeMs: number
  /** Its number on this disk. */
  readonly inode: number
}

/** Size, both times and number of a file: as long as they stay, so does the file. */
export type Stamp = readonly [bytes: number, mtimeMs: number, ctimeMs: number, inode: number]

/** The stamp of no file. */
export const UNKNOWN_STAMP: Stamp = [-1, 0, 0, 0]

/** Stands in place of the stamp of a file where nobody needs what it told any more. */
export const NO_STAMP: Stamp = [-2, 0, 0, 0]

/** Take the stamp of a file. */
export function makeStamp({ bytes, mtimeMs, ctimeMs, inode }: StampedFile): Stamp {
  return [bytes, mtimeMs, ctimeMs, inode]
}

/** Tell whether a stamp is that of a file. */
export function hasStamp({ bytes, mtimeMs, ctimeMs, inode }: StampedFile, stamp: Stamp): boolean {
  return stamp[0] === bytes && stamp[1] === mtimeMs && stamp[2] === ctimeMs && stamp[3] === inode
}
