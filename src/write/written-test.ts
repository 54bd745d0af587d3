import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FormatName } from '../model/feed-query.ts'
import type { PublishedFile } from '../model/state.ts'
import { formats } from './formats.ts'

/** Make the test whether earlier builds wrote all files of a folder and they are still there. */
export function makeWrittenTest(
  output: string,
  previous: readonly PublishedFile[],
): (folder: string, names: readonly FormatName[]) => boolean {
  const known = new Set(previous.map((file) => file.path))
  return (folder, names) =>
    formats
      .filter(({ name }) => names.includes(name))
      .map(({ fileName }) => `${folder}/${fileName}`)
      .every((file) => known.has(file) && existsSync(path.join(output, file)))
}
