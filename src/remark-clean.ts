import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { cleanArticle } from './clean/clean-article.ts'
import type { CleanOptions } from './clean/clean-options.ts'
import { compilePattern } from './clean/compile-pattern.ts'
import { type LocatedRemoval, locateRemovals } from './clean/locate-removals.ts'
import { isProfile } from './clean/profile.ts'
import { completeClean } from './config/complete-clean.ts'
import type { UserClean } from './config/user-config.ts'
import { readBlocks } from './mdast/read-blocks.ts'
import { removeLines } from './mdast/remove-lines.ts'
import { SILENT } from './model/facts.ts'
import { normaliseLine } from './text/normalise-text.ts'

/** What the plugin is told, all of it optional. */
export type RemarkCleanOptions = UserClean & {
  /** Title of the article. Default: `title` of `file.data.matter`, where vfile-matter leaves it, else the first heading. */
  readonly title?: string | undefined
  /** Its standfirst. Default: the first paragraph. */
  readonly summary?: string | undefined
  /** Names of the site, as they stand beside headlines. Default: none. */
  readonly siteNames?: readonly string[] | undefined
}

const source = 'feedwright'
const LINE_END = /\r\n?|\n/u

/**
 * Remark plugin: take the noise of web pages out of a tree, by the rules that judge one article alone. Each removal is a
 * message of the file with its place, the rule as `ruleId`, the text as `actual` and the confidence as `note`.
 *
 * Rules read the text that the tree was parsed from, so it comes before plugins that move nodes: a tree that is not
 * that of its text stays as it is, with a message.
 *
 * @throws {Error} for a profile that is none, and for an expression that can't be compiled.
 */
export const remarkClean: Plugin<[(RemarkCleanOptions | undefined)?], Root> = (options = {}) => {
  const { title, summary, siteNames = [], ...user } = options
  const clean = checkOptions(completeClean(user, siteNames))
  return (tree, file) => {
    // Parsers drop a byte order mark before they count.
    const text = String(file).replace(/^\ufeff/u, '')
    const body = readBlocks(tree, text)
    if (body === undefined) {
      const reason = 'Unexpected tree that is not that of its text, expected it as it was parsed'
      file.message(reason, { ruleId: 'source-missing', source })
      return
    }
    const stated = {
      ...SILENT,
      title: readText(title ?? readMatter(file.data)),
      summary: readText(summary),
    }
    const article = { path: file.path ?? '', format: 'markdown', text, ...body } as const
    const { removals, findings } = cleanArticle(article, body.blocks, stated, clean)

    const located = locateRemovals(text, removals)
    if (!removeLines(tree, new Set(located.flatMap(listLines)))) {
      const reason =
        'Unexpected markup across lines that go, expected it to end with them; it stays'
      file.message(reason, { ruleId: 'markup-across-lines', source })
    }
    for (const { ruleId, reason, confidence, text: actual, ...removal } of located) {
      const note = `${Math.round(confidence * 100)} % sure`
      const place = placeRemoval({ ...removal, text: actual })
      Object.assign(file.message(reason, { place, ruleId, source }), { actual, expected: [], note })
    }
    for (const { line, column, ruleId, message } of findings) {
      file.message(message, { place: { line, column }, ruleId, source })
    }
  }
}

function checkOptions(clean: CleanOptions): CleanOptions {
  if (!isProfile(clean.profile)) {
    throw new Error(`Unexpected profile \`${clean.profile}\`, expected \`careful\` or \`thorough\``)
  }
  for (const pattern of [...clean.keep, ...clean.remove]) compilePattern(pattern)
  return clean
}

function readMatter({ matter }: Readonly<Record<string, unknown>>): string | undefined {
  const isTitled = typeof matter === 'object' && matter !== null && 'title' in matter
  return isTitled && typeof matter.title === 'string' ? matter.title : undefined
}

function readText(text: string | undefined): string | undefined {
  return normaliseLine(text ?? '') || undefined
}

type Stretch = Pick<LocatedRemoval, 'line' | 'column' | 'start' | 'end' | 'text'>

function listLines({ line, text }: Stretch): readonly number[] {
  return text.split(LINE_END).map((_, at) => line + at)
}

function placeRemoval({ line, column, start, end, text }: Stretch): {
  readonly start: { line: number; column: number; offset: number }
  readonly end: { line: number; column: number; offset: number }
} {
  const lines = text.split(LINE_END)
  const lastColumn = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length
  return {
    start: { line, column, offset: start },
    end: { line: line + lines.length - 1, column: lastColumn, offset: end },
  }
}
