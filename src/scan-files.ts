import type { Config } from './config/config.ts'
import type { Article } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import type { SourceFile } from './read/find-files.ts'
import { readFiles } from './read/read-files.ts'
import { scan } from './scan.ts'

/** Hears how far a long stage has come. */
export type OnProgress = (done: number, total: number) => void

/** Scan all files; the articles are sorted by path, whatever file was read first. */
export async function scanFiles(
  files: readonly SourceFile[],
  config: Config,
  onProgress: OnProgress,
): Promise<{ readonly articles: readonly Article[]; readonly findings: readonly Finding[] }> {
  const articles: Article[] = []
  const findings: Finding[] = []
  let done = 0
  const unread = await readFiles(files, config, (file, bytes) => {
    const scanned = scan(file, bytes, config)
    if (scanned.article !== undefined) articles.push(scanned.article)
    findings.push(...scanned.findings)
    onProgress(++done, files.length)
  })
  articles.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { articles, findings: [...findings, ...unread] }
}
