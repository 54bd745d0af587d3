import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The report that every build writes, unless it is told another file. It lies where nothing is published from. */
export const REPORT_FILE = '.feedwright/clean-report.json'

const END = '\n]}\n'
const KEY = /^\{"key":"(\w+)"/u

/** Read the lines of a report by the keys that they begin with; none of a file that is not whole. */
export async function readReportLines(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lineByKey = new Map<string, string>()
  if (!text.endsWith(END)) return lineByKey
  for (const line of text.slice(0, -END.length).split('\n')) {
    const key = KEY.exec(line)?.[1]
    if (key !== undefined) lineByKey.set(key, line.replace(/,$/u, ''))
  }
  return lineByKey
}

/** Write a report beside itself and rename it, so that it is whole at any moment. Rejects as the disk does. */
export async function writeReport(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}`
  await writeFile(staging, text)
  await rename(staging, file)
}
