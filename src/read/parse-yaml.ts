import {
  boolCoreTag,
  FAILSAFE_SCHEMA,
  load,
  mergeTag,
  nullCoreTag,
  realMapTag,
  YAMLException,
} from 'js-yaml'
import { FrontMatterError } from './front-matter-error.ts'

/*
 * Numbers and timestamps stay strings as they were written: `id: 007` keeps its zeros, `title: 1.10` its last digit,
 * and a date without a zone can still be read in the site's. Maps are real ones, so that `__proto__` is only a key.
 */
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, mergeTag, realMapTag)

/** The commonest mistake of all: a value with a colon in it, unquoted. Its message in the parser helps nobody. */
const COLON_IN_VALUE = 'bad indentation of a mapping entry'

/**
 * Parse YAML 1.2 with merge keys; duplicate keys are an error. Nesting is limited to 100, aliases are not written out.
 *
 * @throws {FrontMatterError} with the offset of what can't be parsed.
 */
export function parseYaml(text: string): unknown {
  try {
    return load(text, { schema: SCHEMA, maxDepth: 100 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw describe(text, error)
  }
}

function describe(text: string, { reason, mark }: YAMLException): FrontMatterError {
  const quote = findOpenQuote(text, reason)
  if (quote !== undefined) return syntaxError('quote in YAML', 'another that closes it', quote)
  const offset = mark?.position ?? 0
  if (reason !== COLON_IN_VALUE) {
    return syntaxError(`YAML front matter (${reason})`, 'it to parse', offset)
  }
  const expected = 'quotes around a value that holds `: ` or quotes'
  return syntaxError('text behind a value in YAML', expected, offset)
}

function syntaxError(found: string, expected: string, offset: number): FrontMatterError {
  const message = `Unexpected ${found}, expected ${expected}`
  return new FrontMatterError('front-matter-syntax', message, offset)
}

/** A quote that nothing closes is only noticed at the end; what helps is the line that opens it. */
function findOpenQuote(text: string, reason: string): number | undefined {
  if (!/^(?:deficient indentation|unexpected end)/u.test(reason)) return undefined
  for (const match of text.matchAll(/^[^\n"'#]*[:,[{-][ \t]*(["'])(?!.*\1)/gmu)) {
    return match.index + match[0].length - 1
  }
  return undefined
}
