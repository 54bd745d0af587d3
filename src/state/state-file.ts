import { z } from 'zod'
import { RunError } from '../model/run-error.ts'
import { EMPTY_STATE, type State } from '../model/state.ts'
import { formatInstant } from '../text/format-instant.ts'

/** Name of the state's file in the output folder. */
export const STATE_FILE = 'feedwright.json'

const VERSION = 1

const instant = z.iso.datetime().transform((text) => Date.parse(text))

const stateSchema = z.object({
  feedwright: z.literal(VERSION),
  items: z.array(
    z.object({
      id: z.string().min(1),
      path: z.string(),
      // States written before copies were recorded have none.
      copies: z.array(z.string()).default([]),
      url: z.string(),
      published: instant,
      updated: instant,
      content: z.string(),
      sketch: z.string(),
    }),
  ),
  files: z.array(z.object({ path: z.string(), hash: z.string() })),
})

/**
 * Read a state out of its file's text: JSON with one line an item, so that version control shows and merges it well.
 *
 * Throws a `RunError` of kind `usage` for a damaged file or one of a newer version: going on without it
 * would show every story again as new.
 */
export function parseState(text: string | undefined): State {
  if (text === undefined) return EMPTY_STATE
  const parsed = stateSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    refuse(`at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`)
  }
  const { items, files } = parsed.data
  return {
    files,
    items: items.map(({ published, updated, content, ...item }) => ({
      ...item,
      publishedMs: published,
      updatedMs: updated,
      contentHash: content,
    })),
  }
}

/** Write a state as the text of its file. */
export function formatState({ items, files }: State): string {
  const itemLines = items.map(
    ({ id, path, copies, url, publishedMs, updatedMs, contentHash, sketch }) =>
      JSON.stringify({
        id,
        path,
        copies,
        url,
        published: formatInstant(publishedMs),
        updated: formatInstant(updatedMs),
        content: contentHash,
        sketch,
      }),
  )
  const fileLines = files.map(({ path, hash }) => JSON.stringify({ path, hash }))
  return `{"feedwright":${VERSION},\n"items":[\n${itemLines.join(',\n')}\n],\n"files":[\n${fileLines.join(',\n')}\n]}\n`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    refuse(cause instanceof Error ? cause.message : String(cause), cause)
  }
}

function refuse(problem: string, cause?: unknown): never {
  throw new RunError(
    'usage',
    `Unexpected content of ${STATE_FILE}, expected what a build of this version wrote (${problem}). ` +
      'Restore it from version control; only if that is impossible delete it: ids and dates are then made anew.',
    cause,
  )
}
