import type { Config } from './config/config.ts'
import type { Article } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import { encodeText } from './read/encode-text.ts'
import { readAgain } from './read/read-again.ts'
import { cutLines } from './text/cut-lines.ts'
import { dropRanges } from './text/drop-ranges.ts'
import { splitBlocks } from './text/split-blocks.ts'
import { replaceFile } from './write/replace-file.ts'

/** Which files were written, and which could not be. */
export type WrittenFiles = {
  /** Paths below the input folder, sorted. */
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Write articles back into their files without what is to go and the blank lines that would be left over; every other
 * byte stays. A file that can't be written, or was changed since it was read, stays as it is and is a finding.
 */
export async function writeCleaned(
  articles: readonly Article[],
  config: Config,
): Promise<WrittenFiles> {
  const findings: Finding[] = []
  const paths: string[] = []
  const done = new Set<string>()
  for (const article of articles) {
    // A link inside the folder leads to a file that is an article by itself.
    if (article.removals.length === 0 || done.has(article.absolutePath)) continue
    done.add(article.absolutePath)
    try {
      await writeFile(article, config)
      paths.push(article.path)
    } catch (error) {
      findings.push(makeFinding(article.path, error))
    }
  }
  return { paths, findings }
}

async function writeFile(article: Article, config: Config): Promise<void> {
  const { bytes, source } = readAgain(article, config)
  const cuts = cutLines({ ...source, blocks: splitBlocks(source) }, article.removals)
  await replaceFile(article.absolutePath, encodeText(dropRanges(source.text, cuts), bytes), {
    // An article that states no day may be dated by its file: cleaning must not make it new.
    keepsTime: article.facts.publishedMs === undefined,
  })
}

function makeFinding(path: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `Unexpected failure to write the file, expected to replace it; it stays as it was (${reason})`
  const ruleId = 'file-write'
  return { path, line: 1, column: 1, severity: 'error', stage: 'write', ruleId, message }
}
