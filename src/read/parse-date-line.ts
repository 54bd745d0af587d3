import { parseDate } from './parse-date.ts'
import { parseDay } from './parse-day.ts'

/** What a line says of dates, in milliseconds since 1970 UTC. */
export type DateLine = {
  readonly publishedMs: number | undefined
  readonly updatedMs: number | undefined
}

const MAX_CHARACTERS = 200
const SEPARATOR = /[|•·–—]|\s-\s/u
/** Stems of the words for a change, in the languages of the phrase packs. */
const CHANGED =
  /updat|modif|last|edit|aktualis|geänd|actualiz|mis à jour|aggiorn|atualiz|bijgewerkt|gewijzigd|aktualiz|uppdater|ändrad|güncel|обновл|измен|تحديث|अपडेट|更新|修改/iu
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu

/**
 * Parse a line that says when a story was published or changed: `Published: 3 March 2026, 10:00 | Updated: 4 March 2026`.
 * Days that may be read in two ways say nothing. A date without a zone is in `timeZone`.
 */
export function parseDateLine(line: string, timeZone: string): DateLine {
  let publishedMs: number | undefined
  let updatedMs: number | undefined
  const parts = line.length > MAX_CHARACTERS ? [] : line.split(SEPARATOR)
  for (const part of parts) {
    const found = findDate(part, timeZone)
    if (found === undefined) continue
    if (CHANGED.test(part.slice(0, found.start))) updatedMs ??= found.ms
    else publishedMs ??= found.ms
  }
  return { publishedMs, updatedMs }
}

function findDate(
  text: string,
  timeZone: string,
): { readonly ms: number; readonly start: number } | undefined {
  for (const { index: start } of text.matchAll(WORD_START)) {
    const rest = text.slice(start).trimEnd()
    const day = parseDay(rest)
    if (day === undefined || day === 'ambiguous') continue
    for (const source of [rest, rest.slice(0, day.end)]) {
      const date = parseDate(source, timeZone)
      if ('ms' in date) return { ms: date.ms, start }
    }
  }
  return undefined
}
