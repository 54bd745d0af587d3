import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Document } from '../model/item.ts'
import { RunError } from '../model/run-error.ts'
import type { PublishedFile } from '../model/state.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import { type BinaryDocument, toBytes } from './binary-document.ts'
import { readIfThere } from './read-if-there.ts'

/** What became of the files that were to lie in the output folder, as paths below it, sorted. */
export type SwapReport = {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  /** Files of feeds that are gone, left alone because somebody changed them since. */
  readonly kept: readonly string[]
}

/** What is to lie in the output folder. */
export type Publishable = {
  readonly documents: ReadonlyArray<Document | BinaryDocument>
  /** The memory of all this: written last, so that a build that was killed is done again by the next one. */
  readonly stateDocument: Document
  /** What earlier builds wrote. */
  readonly previous: readonly PublishedFile[]
}

/**
 * Put documents into the output folder so that at any moment, a kill included, each file is whole, the old or the new one:
 * written into a folder beside it first, then renamed one by one. Files whose bytes stay are not touched.
 * Files that an earlier build wrote and this one has not are removed, unless somebody changed them.
 *
 * Throws a `RunError` of kind `output` when the disk refuses.
 */
export async function publishFiles(
  output: string,
  { documents, stateDocument, previous }: Publishable,
): Promise<SwapReport> {
  try {
    await removeLeftovers(output)
    const written = await swapIn(output, documents)
    const paths = documents.map((document) => document.path)
    const gone = previous.filter((file) => !paths.includes(file.path))
    const { removed, kept } = await removeGone(output, gone)
    await swapIn(output, [stateDocument])
    const unchanged = paths.filter((name) => !written.includes(name)).sort()
    return { written, unchanged, removed, kept }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RunError('output', `The feeds could not be written: ${reason}`, cause)
  }
}

async function isChanged(output: string, document: Document | BinaryDocument): Promise<boolean> {
  if ('isThere' in document) return false
  const old = await readIfThere(path.join(output, document.path))
  return old === undefined || !old.equals(toBytes(document))
}

async function swapIn(
  output: string,
  documents: ReadonlyArray<Document | BinaryDocument>,
): Promise<readonly string[]> {
  const changed = await filterAsync(documents, (document) => isChanged(output, document))
  if (changed.length > 0) await renameInto(output, changed)
  return changed.map((document) => document.path).sort()
}

async function renameInto(
  output: string,
  documents: ReadonlyArray<Document | BinaryDocument>,
): Promise<void> {
  await mkdir(path.dirname(output), { recursive: true })
  const staging = await mkdtemp(stagingPrefix(output))
  try {
    for (const [index, document] of documents.entries()) {
      await writeFile(path.join(staging, String(index)), toBytes(document))
    }
    for (const [index, document] of documents.entries()) {
      const target = path.join(output, document.path)
      await mkdir(path.dirname(target), { recursive: true })
      await rename(path.join(staging, String(index)), target)
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/* The name carries the process, so that only folders of builds that were killed are taken away. */
function stagingPrefix(output: string): string {
  return `${path.join(path.dirname(output), `.${path.basename(output)}`)}.staging-${process.pid}-`
}

async function removeLeftovers(output: string): Promise<void> {
  const folder = path.dirname(output)
  const prefix = `.${path.basename(output)}.staging-`
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (!name.startsWith(prefix)) continue
    const pid = Number.parseInt(name.slice(prefix.length), 10)
    if (pid !== process.pid && !isRunning(pid)) {
      await rm(path.join(folder, name), { recursive: true, force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function removeGone(
  output: string,
  gone: readonly PublishedFile[],
): Promise<Pick<SwapReport, 'removed' | 'kept'>> {
  const removed: string[] = []
  const kept: string[] = []
  for (const file of gone) {
    const target = path.join(output, file.path)
    // A state file that was tampered with must not make us delete files elsewhere.
    const isInside = !path.relative(output, target).startsWith('..')
    const bytes = isInside ? await readIfThere(target) : undefined
    if (bytes === undefined) continue
    if (hashBytes(bytes) !== file.hash) {
      kept.push(file.path)
      continue
    }
    await rm(target)
    await removeIfEmpty(path.dirname(target), output)
    removed.push(file.path)
  }
  return { removed: removed.sort(), kept: kept.sort() }
}

async function removeIfEmpty(folder: string, output: string): Promise<void> {
  if (folder === output || (await readdir(folder)).length > 0) return
  await rm(folder, { recursive: true })
  await removeIfEmpty(path.dirname(folder), output)
}

async function filterAsync<T>(
  list: readonly T[],
  test: (element: T) => Promise<boolean>,
): Promise<T[]> {
  const isKept = await Promise.all(list.map(test))
  return list.filter((_, index) => isKept[index])
}
