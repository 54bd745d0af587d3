import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'

/** What a file of the cache held; nothing where it is missing, damaged or of another program. */
export type CacheReading = {
  readonly body: Buffer | undefined
  /** Why what was there could not be used, in a sentence. */
  readonly problem: string | undefined
}

const LINE_END = 10

/** Read what `writeCacheFile` wrote by the same program. */
export async function readCacheFile(file: string, program: string): Promise<CacheReading> {
  const content = await readFile(file).catch(() => undefined)
  if (content === undefined) return { body: undefined, problem: undefined }
  const lineEnd = content.indexOf(LINE_END)
  const head = content.toString('latin1', 0, lineEnd)
  const body = content.subarray(lineEnd + 1)
  if (head === makeHead(program, body)) return { body, problem: undefined }
  const isOther = head.startsWith('feedwright ') && !head.startsWith(`feedwright ${program} `)
  return { body: undefined, problem: isOther ? undefined : describeDamage(file) }
}

/** Write into the cache, beside its place first and then renamed. */
export async function writeCacheFile(
  file: string,
  program: string,
  body: Uint8Array,
): Promise<void> {
  await replaceFile(file, [Buffer.from(`${makeHead(program, body)}\n`), body])
}

/* Replace a file so that a build that is killed or runs beside another leaves a whole one. */
async function replaceFile(file: string, content: readonly Uint8Array[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}`
  await writeFile(staging, content)
  await rename(staging, file)
}

/** Say that a file of the cache is not what was written. */
export function describeDamage(file: string): string {
  return `The cache ${file} is damaged and was passed over`
}

/* The cache keeps nothing from anybody: its checksum is for accidents, and ten times as fast as a hash. */
function makeHead(program: string, body: Uint8Array): string {
  return `feedwright ${program} ${crc32(body)}`
}
