import path from 'node:path'
import { type CheckedFeed, type CheckOptions, checkDocument } from './check/check-document.ts'
import { compareFeeds } from './check/compare-feeds.ts'
import { decodeDocument } from './check/decode-document.ts'
import { followArchives } from './check/follow-archives.ts'
import { seeBodies } from './check/see-bodies.ts'
import type { Finding } from './model/finding.ts'
import { RunError } from './model/run-error.ts'
import { sortFindings } from './model/sort-findings.ts'
import { fetchDocument } from './read/fetch-document.ts'
import { findDocuments } from './read/find-documents.ts'
import { readDocument } from './read/read-document.ts'

/** What a check found. */
export type CheckResult = {
  /** Paths of what was checked, relative to the working folder, or its address. */
  readonly documents: readonly string[]
  /** Sorted by path, line and column. */
  readonly findings: readonly Finding[]
}

/* Files of other kinds lie among feeds; what looks like a feed by its name or its first bytes is held to being one. */
const FEED_NAME = /(?:^|\/)(?:rss|atom|feed|feeds|index)\.(?:xml|rss|atom|json|opml)$/iu
const FEED_START =
  /<(?:\w+:)?(?:rss|feed|RDF|opml|urlset)[\s>]|"version"\s*:\s*"https?:\/\/jsonfeed\.org/u

/**
 * Check feeds by all rules: all of a folder, one file, or one address of a server on this machine. `nowMs` is the time
 * that no date may lie behind, milliseconds since 1970 UTC. Throws a `RunError` where there is nothing to check.
 */
export async function checkFeeds(target: string, nowMs: number): Promise<CheckResult> {
  const options: CheckOptions = { nowMs, seeBodies }
  if (/^[a-z]+:\/\//iu.test(target)) {
    const { answer, bytes } = await fetchDocument(target)
    const checked = checkDocument({ path: answer.url, ...decodeDocument(bytes), answer }, options)
    return { documents: [answer.url], findings: sortFindings(checked.findings) }
  }
  const found = await findDocuments(target)
  const checked: CheckedFeed[] = []
  for (const file of found.paths) {
    const name = path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/')
    const decoded = decodeDocument(await readDocument(file))
    if (found.isFolder && !FEED_NAME.test(name) && !FEED_START.test(decoded.text.slice(0, 4000)))
      continue
    checked.push(checkDocument({ path: name, ...decoded }, options))
  }
  if (checked.length === 0)
    throw new RunError('usage', `Unexpected folder \`${target}\` without feeds, expected one`)
  const findings = checked.flatMap((feed) => feed.findings)
  return {
    documents: checked.map((feed) => feed.path),
    findings: sortFindings([...findings, ...compareFeeds(checked), ...followArchives(checked)]),
  }
}
