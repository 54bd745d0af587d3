import { cleanArticle } from './clean/clean-article.ts'
import type { Config } from './config/config.ts'
import type { Scan } from './model/scan.ts'
import type { SourceFile } from './read/find-files.ts'
import { inferFacts } from './read/infer-facts.ts'
import { readSource } from './read/read-source.ts'
import { hashBytes } from './text/hash-bytes.ts'
import { keepRanges } from './text/keep-ranges.ts'
import { listLeft } from './text/list-left.ts'
import { readTargets } from './text/read-targets.ts'
import { readWords } from './text/read-words.ts'
import { splitBlocks } from './text/split-blocks.ts'
import { holdWords } from './text/words.ts'

/** What the scan of a file may depend on beside the file. */
export type ScanConfig = Omit<Config, 'input' | 'output' | 'permalink' | 'dedupe' | 'feeds'>

/**
 * Scan one file: everything that needs no other article. Pure, so that it can run anywhere and be remembered
 * by the hash of the bytes.
 */
export function scan(
  file: Pick<SourceFile, 'path' | 'absolutePath' | 'mtimeMs'>,
  bytes: Uint8Array,
  config: ScanConfig,
): Scan {
  const { source, stated, findings } = readSource(file, bytes, config)
  if (source === undefined || stated === undefined) return { article: undefined, findings }

  const blocks = splitBlocks(source)
  const cleaned = cleanArticle(source, blocks, stated, config.clean)
  const inferred = inferFacts(source, stated, cleaned, config)
  const kept = keepRanges(blocks, listLeft(cleaned.headline?.range, cleaned.removals))
  const body = { ...readWords(source.text, kept), targets: readTargets(source.text) }
  return {
    article: {
      path: source.path,
      absolutePath: file.absolutePath,
      modifiedMs: file.mtimeMs,
      format: source.format,
      hash: hashBytes(bytes),
      bodyStart: source.bodyStart,
      facts: inferred.facts,
      origins: inferred.origins,
      headline: cleaned.headline?.range,
      removals: cleaned.removals,
      wanted: cleaned.wanted,
      keptLength: kept.reduce((length, { start, end }) => length + end - start, 0),
      ...holdWords(body),
    },
    findings: [...findings, ...cleaned.findings, ...inferred.findings],
  }
}
