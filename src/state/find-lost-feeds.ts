import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const MARK = 'Feedwright</generator>'
const MAX_FILES = 2000

/** Find the XML feeds that Feedwright wrote into an output folder: their texts, in the order of their paths. */
export async function findLostFeeds(output: string): Promise<readonly string[]> {
  const names = await readdir(output, { recursive: true }).catch(() => [])
  const files = names.filter((name) => name.endsWith('.xml')).sort()
  const texts: string[] = []
  for (const name of files.slice(0, MAX_FILES)) {
    const text = await readFile(path.join(output, name), 'utf8').catch(() => '')
    if (text.includes(MARK)) texts.push(text)
  }
  return texts
}
