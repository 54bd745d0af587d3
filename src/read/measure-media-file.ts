import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { disableTypes, imageSize, types } from 'image-size'
import type { MediaFile } from '../model/media-file.ts'

/* Types that browsers show, as the library calls them; the others are not even tried. */
const TYPE_BY_NAME: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}
disableTypes(types.filter((name) => !(name in TYPE_BY_NAME) && name !== 'heif'))

/* Cameras put up to 64 KB of notes and a preview before the size of a JPEG. */
const HEAD_BYTES = 262_144

/* Opening a pipe must not wait for a writer. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Measure a file: its bytes, and of a picture its true type, width and height as it is shown. Reads no more than
 * its first 256 KB and decodes no picture. Returns `undefined` for what can't be read or is no file.
 */
export function measureMediaFile(file: string): MediaFile | undefined {
  try {
    const handle = openSync(file, FLAGS)
    try {
      const stats = fstatSync(handle)
      if (!stats.isFile() || stats.size === 0) return undefined
      const head = new Uint8Array(Math.min(stats.size, HEAD_BYTES))
      const length = readSync(handle, head, 0, head.length, 0)
      return { bytes: stats.size, ...measureImage(head.subarray(0, length)) }
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

function measureImage(head: Uint8Array): Omit<MediaFile, 'bytes'> {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(head)
    const isTurned = orientation >= 5
    return {
      type: TYPE_BY_NAME[type],
      width: isTurned ? height : width,
      height: isTurned ? width : height,
    }
  } catch {
    // Sound, film, and pictures that are none.
    return { type: undefined, width: undefined, height: undefined }
  }
}
