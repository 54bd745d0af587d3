import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { rememberLast } from '../text/remember-last.ts'
import { countDays } from './count-days.ts'
import { isLanguageCode } from './language-codes.ts'

/** A day of the calendar that exists. */
type PathDay = { readonly year: number; readonly month: number; readonly day: number }

/** What the path of an article tells of it. */
export type PathFacts = {
  readonly day: PathDay | undefined
  readonly dayOrigin: 'file name' | 'folder'
  /** The first folder that is neither a date nor a folder that generators ask for. */
  readonly section: string | undefined
  /** The file name without date, language and ending; for `index.md` the name of its folder. May be empty. */
  readonly name: string
  readonly language: string | undefined
  readonly isDraft: boolean
}

const ENDING = /\.[^.]*$/u
const DATED = /^(\d{4})-(\d\d)-(\d\d)(?:[-_. T]+|$)/u
const DIGITS = /^((?:19|20|21)\d\d)(\d\d)(\d\d)(?:[-_. ]+|$)/u
const FOLDER_DATE = /(?:^|\/)(\d{4})\/(\d\d?)\/(\d\d?)(?=\/)/u
/** Folders whose names tell what a generator does with them, not what the articles are about. */
const PLAIN_FOLDERS: ReadonlySet<string> = new Set(['_posts', 'posts', '_drafts'])
const INDEX_NAMES: ReadonlySet<string> = new Set(['index', '_index'])

/**
 * Read what the folders and the name of a file tell: `world/2026-03-01-bridge.de.md`, `2026/03/01/bridge/index.md`. Asked
 * for twice an article.
 */
export const readPath: (path: string) => PathFacts = rememberLast(parsePath)

function parsePath(path: string): PathFacts {
  const folders = path.split('/')
  const file = (folders.pop() ?? '').replace(ENDING, '')
  const suffix = readSuffix(file)
  const isIndex = INDEX_NAMES.has(suffix.rest.toLowerCase())
  const isDraft = folders.includes('_drafts')
  // The folder of an `index.md` is the article itself, unless it is part of a date.
  const bundle = isIndex && !isDate(folders.at(-1) ?? '') ? folders.pop() : undefined
  const title = readDated(bundle ?? suffix.rest)

  return {
    day: title.day ?? readFolderDay(path),
    dayOrigin: title.day !== undefined && bundle === undefined ? 'file name' : 'folder',
    section: folders.find((folder) => !isDate(folder) && !PLAIN_FOLDERS.has(folder)),
    name: title.rest === '' ? (bundle ?? suffix.rest) : title.rest,
    language: suffix.language,
    isDraft,
  }
}

/** `bridge.de` and `bridge.pt-BR`, as Hugo and Pelican name translations. */
function readSuffix(file: string): {
  readonly rest: string
  readonly language: string | undefined
} {
  const dot = file.lastIndexOf('.')
  const suffix = file.slice(dot + 1)
  const [code = ''] = suffix.split(/[-_]/u, 1)
  const language = dot > 0 && isLanguageCode(code) ? canonicaliseLanguage(suffix) : undefined
  return language === undefined ? { rest: file, language } : { rest: file.slice(0, dot), language }
}

function readDated(name: string): { readonly rest: string; readonly day: PathDay | undefined } {
  const match = DATED.exec(name) ?? DIGITS.exec(name)
  const day = match === null ? undefined : toDay(match)
  if (match === null || day === undefined) return { rest: name, day: undefined }
  return { rest: name.slice(match[0].length), day }
}

function readFolderDay(path: string): PathDay | undefined {
  const match = FOLDER_DATE.exec(path)
  if (match !== null) return toDay(match)
  for (const folder of path.split('/').slice(0, -1)) {
    const { day, rest } = readDated(folder)
    if (day !== undefined && rest === '') return day
  }
  return undefined
}

function toDay(match: RegExpExecArray): PathDay | undefined {
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  const exists = year >= 1800 && year <= 2200 && day >= 1 && day <= countDays(year, month)
  return exists ? { year, month, day } : undefined
}

function isDate(folder: string): boolean {
  return /^[\d.-]+$/u.test(folder)
}
