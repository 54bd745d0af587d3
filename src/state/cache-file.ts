import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashBytes } from '../text/hash-bytes.ts'

/** What a file of the cache held; nothing where it is missing, damaged or of another program. */
export type CacheReading = {
  readonly body: string | undefined
  /** Why what was there could not be used, in a sentence. */
  readonly problem: string | undefined
}

/** Read a text that `writeCacheFile` wrote by the same program. */
export async function readCacheFile(file: string, program: string): Promise<CacheReading> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return { body: undefined, problem: undefined }
  const lineEnd = text.indexOf('\n')
  const head = text.slice(0, lineEnd)
  const body = text.slice(lineEnd + 1)
  if (head === makeHead(program, body)) return { body, problem: undefined }
  const isOther = head.startsWith('feedwright ') && !head.startsWith(`feedwright ${program} `)
  return { body: undefined, problem: isOther ? undefined : describeDamage(file) }
}

/** Write a text into the cache, beside its place first and then renamed. */
export async function writeCacheFile(file: string, program: string, body: string): Promise<void> {
  await replaceFile(file, `${makeHead(program, body)}\n${body}`)
}

/** Replace a file so that a build that is killed or runs beside another leaves a whole one. */
export async function replaceFile(
  file: string,
  content: string | readonly Uint8Array[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}`
  await writeFile(staging, content)
  await rename(staging, file)
}

/** Say that a file of the cache is not what was written. */
export function describeDamage(file: string): string {
  return `The cache ${file} is damaged and was passed over`
}

function makeHead(program: string, body: string): string {
  return `feedwright ${program} ${hashBytes(body)}`
}
