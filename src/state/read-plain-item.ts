import type { PublishedItem } from '../model/state.ts'
import { formatInstant } from '../text/format-instant.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u

/**
 * Read an item of the state that looks as builds write it; `undefined` for any other, which the schema may take all the
 * same or say what is wrong with. Of 550 items the schema alone took 20 ms in every build.
 */
export function readPlainItem(value: unknown): PublishedItem | undefined {
  if (!isRecord(value)) return undefined
  const { id, path, copies, url, feeds, published, updated, gone, back } = value
  const { title, content, file, sketch } = value
  const publishedMs = readInstant(published)
  const updatedMs = readInstant(updated)
  const goneMs = readInstant(gone)
  const backMs = readInstant(back)
  if (!isText(id) || id === '' || !isText(path) || !isText(url) || !isText(title)) return undefined
  if (!isText(content) || !isText(file) || !isText(sketch)) return undefined
  if (!isTextList(copies) || !isTextList(feeds)) return undefined
  if (publishedMs === undefined || updatedMs === undefined) return undefined
  if ((goneMs ?? gone) !== goneMs || (backMs ?? back) !== backMs) return undefined
  const dates = { publishedMs, updatedMs, goneMs, backMs }
  const hashes = { titleHash: title, contentHash: content, fileHash: file, sketch }
  return { id, path, copies, url, feeds, ...dates, ...hashes }
}

function readInstant(value: unknown): number | undefined {
  if (!isText(value) || !INSTANT.test(value)) return undefined
  const ms = Date.parse(value)
  // The engine takes the 30th of February for the 2nd of March.
  return Number.isNaN(ms) || formatInstant(ms) !== value ? undefined : ms
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}
