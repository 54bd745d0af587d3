import { realpath, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { createFileFinding } from './file-finding.ts'
import { isArticleName, isSkippedName } from './file-names.ts'

/** `target` is the file to read in place of the link, if there is one that may be read. */
export type CheckedLink = {
  readonly target: string | undefined
  readonly finding: Finding | undefined
}

const IGNORED: CheckedLink = { target: undefined, finding: undefined }

/**
 * Check where a symbolic link leads. A link out of the folder could publish anything on the disk, and one into a hidden
 * folder what was hidden: both are refused. Links to folders inside are not followed, since all there is found anyway.
 */
export async function checkLink(root: string, path: string): Promise<CheckedLink> {
  const name = basename(path)
  let target: string
  let isDirectory: boolean
  try {
    target = await realpath(join(root, path))
    isDirectory = (await stat(target)).isDirectory()
  } catch {
    return refuse(path, 'Unexpected link that leads nowhere, expected one to a file')
  }
  if (!isDirectory && !isArticleName(name)) return IGNORED
  if (!isInside(root, target)) {
    return refuse(path, 'Unexpected link out of the input folder, expected one to a file inside')
  }
  if (isDirectory) return IGNORED
  const segments = relative(root, target).split(sep)
  if (segments.some(isSkippedName)) {
    return refuse(path, 'Unexpected link to a hidden file, expected one to a file that is not')
  }
  return { target, finding: undefined }
}

function isInside(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)
}

function refuse(path: string, message: string): CheckedLink {
  return { target: undefined, finding: createFileFinding(path, 'file-link', message) }
}
