import { lstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isArticleName } from './file-names.ts'
import {
  type FileOptions,
  type FoundFiles,
  findFiles,
  inspectFile,
  sortFound,
} from './find-files.ts'

/** The files below a folder, kept up to date by what is said to have changed. */
export type FileTracker = {
  readonly find: () => Promise<FoundFiles>
  /** Say which paths may have changed since the last time; `undefined` for all. */
  readonly touch: (paths: readonly string[] | undefined) => void
}

/** Track the files below a folder: the same that `findFiles` would find, but looking only where something happened. */
export function trackFiles(input: string, options: FileOptions): FileTracker {
  let found: FoundFiles | undefined
  let root = input
  const touched = new Set<string>()
  return {
    touch: (paths) => {
      if (paths === undefined) found = undefined
      for (const path of paths ?? []) touched.add(path)
    },
    find: async () => {
      const paths = [...touched]
      touched.clear()
      const updated = found && update(found, paths, { ...options, root })
      if (updated !== undefined) {
        found = updated
        return updated
      }
      const all = await findFiles(input, options)
      root = await realpath(input)
      // What a link leads to changes under another name: with links, only the whole folder tells.
      found = all.hasLinks ? undefined : all
      return all
    },
  }
}

/** Returns nothing where only a look at the whole folder can tell. */
function update(
  { files, findings }: FoundFiles,
  paths: readonly string[],
  options: FileOptions & { readonly root: string },
): FoundFiles | undefined {
  const touched = new Set(paths)
  const left = files.filter(({ path }) => !touched.has(path))
  const updated = findings.filter(({ path }) => !touched.has(path))
  for (const path of touched) {
    const absolutePath = join(options.root, path)
    const look = lookAt(absolutePath)
    if (look === 'other') return undefined
    if (look === 'gone') continue
    const { file, finding } = inspectFile({ path, absolutePath }, options)
    if (file !== undefined) left.push(file)
    if (finding !== undefined) updated.push(finding)
  }
  return sortFound({ files: left, findings: updated, hasLinks: false })
}

function lookAt(file: string): 'file' | 'gone' | 'other' {
  try {
    return lstatSync(file).isFile() && isArticleName(basename(file)) ? 'file' : 'other'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'gone' : 'other'
  }
}
