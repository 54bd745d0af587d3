import type { Copy, Evidence } from '../model/cluster.ts'

const STATED: Readonly<Record<Evidence, string>> = {
  words: '',
  configuration: ', as the configuration has it',
  'canonical address': ', as `canonical_url` has it',
}

/** Describe how it was found out that an article is a copy, with the figures that decided. */
export function describeCopy({ article, of, evidence, coverage, conflicts }: Copy): string {
  const stated = STATED[evidence]
  const share = `${Math.round(coverage * 100)} % of the shorter one's words`
  return `${article.path} copies ${of.path}${stated}: ${share}, ${(conflicts * 100).toFixed(1)} differing facts per 100 words`
}
