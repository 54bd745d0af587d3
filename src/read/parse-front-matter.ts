import matter from 'gray-matter'
import type { Data } from './data.ts'
import type { FrontMatter, FrontMatterLanguage } from './front-matter.ts'
import { FrontMatterError } from './front-matter-error.ts'
import { parseJson } from './parse-json.ts'
import { parseMetadata } from './parse-metadata.ts'
import { parsePlainYaml } from './parse-plain-yaml.ts'
import { parseToml } from './parse-toml.ts'
import { parseYaml } from './parse-yaml.ts'
import { toData } from './to-data.ts'

/** Front matter in code units: what is longer is no front matter, whatever it looks like. */
const MAX_LENGTH = 256 * 1024

/** gray-matter looks for comments with an expression that is quadratic in runs of blank lines. */
const MAX_BLANK_RUN = 1000

type Engine = { readonly parse: (text: string) => { readonly value: Data } }

/*
 * All engines that gray-matter has of its own are replaced. The value is wrapped, since gray-matter looks for options
 * of its own (`excerpt_separator`) in what an engine returns.
 */
const ENGINES: { readonly [name in FrontMatterLanguage | 'javascript' | 'coffee']: Engine } = {
  yaml: { parse: (text) => ({ value: parsePlainYaml(text) ?? toData(parseYaml(text)) }) },
  toml: { parse: (text) => ({ value: toData(parseToml(text)) }) },
  json: { parse: (text) => ({ value: toData(parseJson(text)) }) },
  metadata: { parse: (text) => ({ value: toData(parseMetadata(text)) }) },
  javascript: { parse: refuseCode },
  coffee: { parse: refuseCode },
}

/** Delimiters that can't stand alone on a line inside: front matter would have ended there. */
const DELIMITERS: { readonly [language in FrontMatterLanguage]: string } = {
  yaml: '---',
  toml: '+++',
  json: ';;;',
  metadata: '---',
}

/**
 * Parse the front matter of a text, and nothing else of it. Without any value it is `null`.
 *
 * @throws {FrontMatterError} with an offset into `text`.
 */
export function parseFrontMatter(text: string, { language, start, end }: FrontMatter): Data {
  const inner = text.slice(start, end)
  refuseExcess(inner, start)
  const delimiter = DELIMITERS[language]
  const delimiters: [string, string] = [delimiter, `${delimiter}\n`]
  const head = `${delimiter}\n${inner}\n${delimiter}\n`
  try {
    // Options are always passed: without them gray-matter caches its results and hands out shared objects.
    return matter(head, { language, delimiters, engines: ENGINES }).data.value ?? null
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    // Engines see the line end of the opening delimiter before the front matter.
    const offset = start + Math.min(Math.max(error.offset - 1, 0), inner.length)
    throw new FrontMatterError(error.ruleId, error.message, offset)
  }
}

function refuseExcess(inner: string, start: number): void {
  if (inner.length > MAX_LENGTH) {
    throw syntaxError(`${inner.length} characters`, `at most ${MAX_LENGTH}`, start)
  }
  if (inner.length <= MAX_BLANK_RUN) return
  for (const run of inner.matchAll(/\s+/gu)) {
    if (run[0].length <= MAX_BLANK_RUN) continue
    throw syntaxError(`run of ${run[0].length} blank characters`, 'values', start + run.index)
  }
}

function syntaxError(found: string, expected: string, offset: number): FrontMatterError {
  const message = `Unexpected ${found} in front matter, expected ${expected}`
  return new FrontMatterError('front-matter-syntax', message, offset)
}

function refuseCode(): never {
  throw new FrontMatterError(
    'front-matter-code',
    'Unexpected code in front matter, expected YAML',
    0,
  )
}
