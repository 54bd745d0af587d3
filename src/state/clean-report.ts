import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The report that every build writes, unless it is told another file. It lies where nothing is published from. */
export const REPORT_FILE = '.feedwright/clean-report.json'

/** The last report. */
export type LastReport = {
  readonly text: string
  /** Its lines by the keys that they begin with; none of a file that is not whole. */
  readonly lineByKey: ReadonlyMap<string, string>
}

const END = '\n]}\n'
const KEY_START = '{"key":"'

/** Read a report; an empty one where there is none. */
export async function readReport(file: string): Promise<LastReport> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lineByKey = new Map<string, string>()
  if (!text.endsWith(END)) return { text, lineByKey }
  for (const line of text.slice(0, -END.length).split('\n')) {
    if (!line.startsWith(KEY_START)) continue
    const key = line.slice(KEY_START.length, line.indexOf('"', KEY_START.length))
    lineByKey.set(key, line.endsWith(',') ? line.slice(0, -1) : line)
  }
  return { text, lineByKey }
}

/** Write a report beside itself and rename it, so that it is whole at any moment. Rejects as the disk does. */
export async function writeReport(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}`
  await writeFile(staging, text)
  await rename(staging, file)
}
