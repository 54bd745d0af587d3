import * as z from 'zod/mini'
import { $ZodError } from 'zod/v4/core'
import '../text/set-up-zod.ts'
import type { ClosedArchive } from '../model/archive.ts'
import { RunError } from '../model/run-error.ts'
import { EMPTY_STATE, type PublishedItem, type State } from '../model/state.ts'
import { formatInstant } from '../text/format-instant.ts'
import { mergeItems } from './merge-items.ts'
import { migrateState, STATE_VERSION } from './migrate-state.ts'
import { readPlainItem } from './read-plain-item.ts'

/** Name of the state's file in the output folder. */
export const STATE_FILE = 'feedwright.json'

const name = z.string().check(z.minLength(1))
const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text) => Date.parse(text)),
)

const itemSchema = z.object({
  id: name,
  path: z.string(),
  copies: z.array(z.string()),
  url: z.string(),
  feeds: z.array(z.string()),
  published: instant,
  updated: instant,
  gone: z.optional(instant),
  back: z.optional(instant),
  title: z.string(),
  content: z.string(),
  file: z.string(),
  sketch: z.string(),
})

const fileSchema = z.object({ path: z.string(), hash: z.string() })

const archiveSchema = z.object({
  feed: z.string(),
  number: z.int().check(z.minimum(1)),
  items: z.array(z.tuple([name, instant])),
})

const frameSchema = z.object({
  feedwright: z.literal(STATE_VERSION),
  site: z.string(),
  items: z.unknown(),
  files: z.array(z.nullable(fileSchema)),
  // Of builds before there were archives.
  archives: z._default(z.array(z.nullable(archiveSchema)), []),
})

const stateSchema = z.extend(frameSchema, { items: z.array(z.nullable(itemSchema)) })

/**
 * Read a state out of its file's text, whatever version wrote it; docs/state-file.md describes it.
 *
 * Throws a `RunError` of kind `usage` for a damaged file, one of a newer version and one with conflict markers of git:
 * going on without it would show every story again as new.
 */
export function parseState(text: string | undefined): State {
  if (text === undefined) return EMPTY_STATE
  if (/^(?:<{7}|>{7}|={7})(?: |$)/mu.test(text)) throw new RunError('usage', CONFLICT)
  const data = parseJson(text)
  const version = readVersion(data)
  if (version > STATE_VERSION) {
    refuse(
      `it is of version ${version}, and this Feedwright knows none above ${STATE_VERSION}`,
      'Install the newer Feedwright that wrote it.',
    )
  }
  const { site, items, files, archives } = readParts(migrate(data, version))
  return {
    siteUrl: site,
    items: mergeItems(items),
    files: files.filter((file) => file !== null),
    archives: readArchives(archives.filter((archive) => archive !== null)),
  }
}

type Parts = Omit<z.infer<typeof frameSchema>, 'items'> & {
  readonly items: readonly PublishedItem[]
}

function readParts(data: unknown): Parts {
  const frame = frameSchema.safeParse(data)
  const items = frame.success ? readPlainItems(frame.data.items) : undefined
  if (frame.success && items !== undefined) return { ...frame.data, items }
  const parsed = stateSchema.safeParse(data)
  if (!parsed.success) refuse(describeIssues(parsed.error))
  return {
    ...parsed.data,
    items: parsed.data.items.flatMap((item) => (item === null ? [] : [readItem(item)])),
  }
}

function readPlainItems(values: unknown): readonly PublishedItem[] | undefined {
  if (!Array.isArray(values)) return undefined
  const items: PublishedItem[] = []
  for (const value of values) {
    if (value === null) continue
    const item = readPlainItem(value)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

/**
 * Write a state as the text of its file: JSON, an item a line. Every such line ends alike, which is what `null` is for,
 * so that version control can join two files line by line.
 */
export function formatState({ siteUrl, items, files, archives }: State): string {
  const head = `{"feedwright":${STATE_VERSION},"site":${JSON.stringify(siteUrl)},`
  const itemLines = items.map((item) => `${JSON.stringify(writeItem(item))},\n`)
  const fileLines = files.map(({ path, hash }) => `${JSON.stringify({ path, hash })},\n`)
  const archiveLines = archives.map((archive) => `${JSON.stringify(writeArchive(archive))},\n`)
  const archivesPart = archives.length === 0 ? '' : `,\n"archives":[\n${archiveLines.join('')}null]`
  return `${head}\n"items":[\n${itemLines.join('')}null],\n"files":[\n${fileLines.join('')}null]${archivesPart}}\n`
}

/* Two branches may have closed the same archive: the first stays, and what only the other held is archived again. */
function readArchives(archives: readonly z.infer<typeof archiveSchema>[]): ClosedArchive[] {
  const archiveByKey = new Map<string, ClosedArchive>()
  for (const { feed, number, items } of archives) {
    const key = JSON.stringify([feed, number])
    if (archiveByKey.has(key)) continue
    const held = items.map(([id, updatedMs]) => ({ id, updatedMs }))
    archiveByKey.set(key, { feed, number, items: held })
  }
  return [...archiveByKey.values()]
}

function writeArchive({ feed, number, items }: ClosedArchive): object {
  return {
    feed,
    number,
    items: items.map(({ id, updatedMs }) => [id, formatInstant(updatedMs)]),
  }
}

function readItem(item: z.infer<typeof itemSchema>): PublishedItem {
  const { published, updated, gone, back, title, content, file, ...same } = item
  return {
    ...same,
    publishedMs: published,
    updatedMs: updated,
    goneMs: gone,
    backMs: back,
    titleHash: title,
    contentHash: content,
    fileHash: file,
  }
}

function writeItem(item: PublishedItem): object {
  const { id, path, copies, url, feeds, goneMs, backMs, titleHash, contentHash, fileHash, sketch } =
    item
  return {
    id,
    path,
    copies,
    url,
    feeds,
    published: formatInstant(item.publishedMs),
    updated: formatInstant(item.updatedMs),
    gone: goneMs === undefined ? undefined : formatInstant(goneMs),
    back: backMs === undefined ? undefined : formatInstant(backMs),
    title: titleHash,
    content: contentHash,
    file: fileHash,
    sketch,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    refuse(cause instanceof Error ? cause.message : String(cause), undefined, cause)
  }
}

function readVersion(data: unknown): number {
  const parsed = z.object({ feedwright: z.int().check(z.minimum(1)) }).safeParse(data)
  return parsed.success ? parsed.data.feedwright : refuse('it does not tell its version')
}

function migrate(data: unknown, version: number): unknown {
  try {
    return migrateState(data, version)
  } catch (cause) {
    if (cause instanceof $ZodError) refuse(describeIssues(cause), undefined, cause)
    throw cause
  }
}

function describeIssues({ issues: [issue] }: $ZodError): string {
  return `at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`
}

const RESTORE =
  'Restore it from version control; only if that is impossible delete it: the feeds beside it then tell the ids and dates that they still carry.'

const CONFLICT =
  `Unexpected conflict markers of git in ${STATE_FILE}, expected a merged file. Take either side, ` +
  `as \`git checkout --ours -- ${STATE_FILE}\` does in its folder, and build again. ` +
  `With \`${STATE_FILE} merge=union\` in .gitattributes git merges it by itself.`

function refuse(problem: string, remedy: string = RESTORE, cause?: unknown): never {
  throw new RunError(
    'usage',
    `Unexpected content of ${STATE_FILE}, expected what a build wrote (${problem}). ${remedy}`,
    cause,
  )
}
