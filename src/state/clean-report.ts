import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The report that every build writes, unless it is told another file. It lies where nothing is published from. */
export const REPORT_FILE = '.feedwright/clean-report.json'

/** The last report, as bytes: as text it would take four times the memory. */
export type LastReport = {
  readonly bytes: Uint8Array
  /** Keys of its lines in their order; none in a file that is not whole, or holds other lines between them. */
  readonly keys: readonly string[]
  /** Find the line that begins with a key; nothing in a file that is not whole. */
  readonly findLine: (key: string) => Uint8Array | undefined
}

const END = '\n]}\n'
const LINE_END = 10
/* Behind the first: what opens the list, what closes it, and nothing behind the last line end. */
const OTHER_LINES = 3
const COMMA = 44
const KEY_START = '{"key":"'
const QUOTE = 34

/** Read a report; an empty one where there is none. */
export async function readReport(file: string): Promise<LastReport> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  const startByKey = new Map<string, number>()
  let lineCount = 0
  const isWhole = bytes.toString('latin1', bytes.length - END.length) === END
  for (let at = isWhole ? bytes.indexOf(LINE_END) : -1; at !== -1; ) {
    const start = at + 1
    const keyStart = start + KEY_START.length
    const key = bytes.toString('latin1', keyStart, bytes.indexOf(QUOTE, keyStart))
    if (bytes.toString('latin1', start, keyStart) === KEY_START) startByKey.set(key, start)
    lineCount++
    at = bytes.indexOf(LINE_END, start)
  }
  return {
    bytes,
    keys: lineCount === startByKey.size + OTHER_LINES ? [...startByKey.keys()] : [],
    findLine: (key) => {
      const start = startByKey.get(key)
      if (start === undefined) return undefined
      const end = bytes.indexOf(LINE_END, start)
      return bytes.subarray(start, bytes[end - 1] === COMMA ? end - 1 : end)
    },
  }
}

/** Write a report beside itself and rename it, so that it is whole at any moment. Rejects as the disk does. */
export async function writeReport(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}`
  await writeFile(staging, bytes)
  await rename(staging, file)
}
