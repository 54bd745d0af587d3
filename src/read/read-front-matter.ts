import type { Finding, Severity } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { findPlace } from '../text/find-place.ts'
import type { DataMap } from './data.ts'
import { isMap } from './data.ts'
import { isKnownKey } from './dialects.ts'
import { findFrontMatter } from './find-front-matter.ts'
import type { FrontMatter } from './front-matter.ts'
import { FrontMatterError } from './front-matter-error.ts'
import { looksLikeKeys } from './key-lines.ts'
import { parseFrontMatter } from './parse-front-matter.ts'

/** `data` is `undefined` when the article has to be left out; the findings then hold the error that says why. */
export type FrontMatterReading = {
  readonly data: DataMap | undefined
  /** `undefined` where the whole text is body. */
  readonly frontMatter: FrontMatter | undefined
  readonly findings: readonly Finding[]
}

type Text = Pick<Source, 'path' | 'text'>

const NONE: DataMap = new Map()

/**
 * Read the front matter of a text, deciding first whether it has any: what stands between two delimiters is front
 * matter when it parses to a mapping, broken front matter when it was clearly meant as one, and text otherwise.
 */
export function readFrontMatter(source: Text): FrontMatterReading {
  const opening = findFrontMatter(source.text)
  switch (opening.kind) {
    case 'none':
      return allBody([])
    case 'code':
      return leftOut(refuseCode(source, opening))
    case 'unclosed':
      return allBody(looksLikeKeys(source.text, opening.frontMatter) ? [warnUnclosed(source)] : [])
    case 'closed':
      return readClosed(source, opening.frontMatter)
  }
}

function readClosed(source: Text, frontMatter: FrontMatter): FrontMatterReading {
  try {
    const data = parseFrontMatter(source.text, frontMatter)
    if (data === null) return { data: NONE, frontMatter, findings: [] }
    if (isMap(data) && isFrontMatter(data)) {
      return { data, frontMatter, findings: warnUnknown(source, { data, frontMatter }) }
    }
    return allBody([])
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    if (!looksLikeKeys(source.text, frontMatter)) return allBody([])
    const { ruleId, message, offset } = error
    return leftOut(createFinding(source, { ruleId, message, offset, severity: 'error' }))
  }
}

/** `The minister said: nothing` between two thematic breaks parses to a mapping as well. */
function isFrontMatter(data: DataMap): boolean {
  const keys = [...data.keys()]
  return keys.some(isKnownKey) || keys.every((key) => /^[\p{L}\p{N}_.-]+$/u.test(key))
}

function warnUnknown(
  source: Text,
  { data, frontMatter }: { data: DataMap; frontMatter: FrontMatter },
): Finding[] {
  const keys = [...data.keys()]
  if (keys.length === 0 || keys.some(isKnownKey)) return []
  return [
    createFinding(source, {
      ruleId: 'front-matter-unknown',
      message:
        'Unexpected front matter without a known key, expected `title`, `date` or another fact',
      offset: frontMatter.start,
      severity: 'warning',
    }),
  ]
}

function warnUnclosed(source: Text): Finding {
  return createFinding(source, {
    ruleId: 'front-matter-unclosed',
    message:
      'Unexpected end of front matter, expected a closing delimiter; all of it is read as text',
    offset: source.text.search(/\S/u),
    severity: 'warning',
  })
}

function refuseCode(
  source: Text,
  { language, start }: { language: string; start: number },
): Finding {
  return createFinding(source, {
    ruleId: 'front-matter-code',
    message: `Unexpected front matter in \`${language}\`, expected YAML, TOML or JSON; code is never run`,
    offset: start,
    severity: 'error',
  })
}

function allBody(findings: readonly Finding[]): FrontMatterReading {
  return { data: NONE, frontMatter: undefined, findings }
}

function leftOut(finding: Finding): FrontMatterReading {
  return { data: undefined, frontMatter: undefined, findings: [finding] }
}

type Message = { ruleId: string; message: string; offset: number; severity: Severity }

function createFinding({ path, text }: Text, { offset, ...message }: Message): Finding {
  return { path, ...findPlace(text, offset), stage: 'read', ...message }
}
