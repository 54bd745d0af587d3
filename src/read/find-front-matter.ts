import { type Line, readLine } from '../text/read-line.ts'
import { findMetadata } from './find-metadata.ts'
import type { FrontMatter, FrontMatterLanguage } from './front-matter.ts'

/**
 * What a text opens with. `unclosed`: a delimiter that nothing closes; its stretch goes to the end of the text.
 * `code`: front matter in a programming language, which is never run.
 */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'closed'; readonly frontMatter: FrontMatter }
  | { readonly kind: 'unclosed'; readonly frontMatter: FrontMatter }
  | { readonly kind: 'code'; readonly language: string; readonly start: number }

type Delimiter = { readonly language: FrontMatterLanguage; readonly closings: readonly string[] }

const DELIMITERS: ReadonlyMap<string, Delimiter> = new Map([
  ['---', { language: 'yaml', closings: ['---', '...'] }],
  ['+++', { language: 'toml', closings: ['+++'] }],
  [';;;', { language: 'json', closings: [';;;'] }],
  // Hugo's JSON: the braces are the delimiters.
  ['{', { language: 'json', closings: ['}'] }],
])

const NAMED_LANGUAGES: ReadonlyMap<string, FrontMatterLanguage> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
])

const CODE_LANGUAGES: ReadonlySet<string> = new Set([
  ...[
    'js',
    'javascript',
    'mjs',
    'cjs',
    'jsx',
    'json5',
    'ts',
    'typescript',
    'tsx',
    'coffee',
    'coffeescript',
  ],
  ...[
    'cson',
    'livescript',
    'ls',
    'lua',
    'perl',
    'php',
    'python',
    'py',
    'ruby',
    'rb',
    'sh',
    'bash',
    'eval',
  ],
])

/**
 * Recognise front matter by its delimiters alone: an opening line that holds nothing else, blank lines before it
 * allowed, and the first closing line behind it. Whether what lies between is front matter or prose between two
 * thematic breaks only parsing tells.
 */
export function findFrontMatter(text: string): Opening {
  const first = findFirstLine(text)
  if (first === undefined) return { kind: 'none' }
  // The longest opening is `---` with the name of a language.
  const opening = first.end - first.start > 40 ? '' : text.slice(first.start, first.end).trimEnd()

  const delimiter = DELIMITERS.get(opening)
  if (delimiter !== undefined) return findClosing(text, first, delimiter)

  const name = /^---[ \t]*([A-Za-z0-9]+)$/.exec(opening)?.[1]?.toLowerCase()
  if (name !== undefined) return findNamed(text, first, name)

  const frontMatter = findMetadata(text, first)
  return frontMatter === undefined ? { kind: 'none' } : { kind: 'closed', frontMatter }
}

function findFirstLine(text: string): Line | undefined {
  const start = text.search(/\S/u)
  if (start === -1) return undefined
  // An indented delimiter is text.
  const before = text[start - 1]
  return start === 0 || before === '\n' || before === '\r' ? readLine(text, start) : undefined
}

function findNamed(text: string, first: Line, name: string): Opening {
  if (CODE_LANGUAGES.has(name)) return { kind: 'code', language: name, start: first.start }
  const language = NAMED_LANGUAGES.get(name)
  if (language === undefined) return { kind: 'none' }
  return findClosing(text, first, { language, closings: ['---'] })
}

function findClosing(text: string, first: Line, { language, closings }: Delimiter): Opening {
  const isBraced = closings.includes('}')
  const start = isBraced ? first.start : first.next
  let line = first
  while (line.next < text.length) {
    line = readLine(text, line.next)
    if (!isClosing(text, line, closings)) continue
    const end = isBraced ? line.start + 1 : trimLineEnd(text, start, line.start)
    return { kind: 'closed', frontMatter: { language, start, end, bodyStart: line.next } }
  }
  return {
    kind: 'unclosed',
    frontMatter: { language, start, end: text.length, bodyStart: text.length },
  }
}

function isClosing(text: string, line: Line, closings: readonly string[]): boolean {
  if (!closings.some((closing) => text.startsWith(closing, line.start))) return false
  if (line.end - line.start > 40) return false
  return closings.includes(text.slice(line.start, line.end).trimEnd())
}

function trimLineEnd(text: string, start: number, end: number): number {
  if (end <= start) return start
  return text.startsWith('\r\n', end - 2) ? end - 2 : end - 1
}
