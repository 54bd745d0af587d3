import type { StatedFacts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { decodeText } from './decode-text.ts'
import { readFacts } from './read-facts.ts'
import { readFrontMatter } from './read-front-matter.ts'

export type SourceOptions = {
  /** IANA name, for dates without a zone. */
  readonly timeZone: string
  /** Keys of front matter whose values are kept as they are, in the form of `normaliseKey`. */
  readonly frontMatterKeys?: readonly string[]
}

/** `source` and `stated` are both there, or both `undefined`: the findings then hold the error that says why. */
export type SourceReading = {
  readonly source: Source | undefined
  readonly stated: StatedFacts | undefined
  readonly findings: readonly Finding[]
}

/** Read one file from its bytes: text, where its body begins, and the facts that its front matter states. */
export function readSource(
  { path }: { readonly path: string },
  bytes: Uint8Array,
  options: SourceOptions,
): SourceReading {
  const decoded = decodeText(path, bytes)
  if (decoded.text === undefined) return leftOut(decoded.findings)

  const { text } = decoded
  const { data, frontMatter, findings } = readFrontMatter({ path, text })
  if (data === undefined) return leftOut(findings)

  const facts = readFacts({ path, text, frontMatter }, data, options)
  const all = [...findings, ...facts.findings]
  if (facts.stated === undefined) return leftOut(all)

  const format = path.toLowerCase().endsWith('.txt') ? 'text' : 'markdown'
  const source: Source = { path, format, text, bodyStart: frontMatter?.bodyStart ?? 0 }
  return { source, stated: facts.stated, findings: all }
}

function leftOut(findings: readonly Finding[]): SourceReading {
  return { source: undefined, stated: undefined, findings }
}
