import path from 'node:path'
import type { LocatedRemoval } from '../clean/locate-removals.ts'
import type { ReadRemovals } from '../read-removals.ts'
import type { FindingsLook } from './format-findings.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

const MAX_CONTEXT_CHARACTERS = 100
const LINE_END = /\r\n?|\n/u

/** Format what goes of an article as a diff: for each removal place, rule, confidence and reason, and the line above. */
export function formatCleaning(
  { path: file, text, removals }: ReadRemovals,
  { input, colours }: FindingsLook,
): string {
  const name = path.join(path.relative(process.cwd(), input), printable(file))
  const parts = removals.map((removal, at) => {
    const above = readLineAbove(text, removals[at - 1]?.end ?? 0, removal.start)
    return formatRemoval(removal, { name, above, colours })
  })
  return `${parts.join('\n')}\n\n`
}

type Look = {
  readonly name: string
  /** The last line that stays above the removal, if there is one since the one before. */
  readonly above: string
  readonly colours: Colours
}

function formatRemoval(removal: LocatedRemoval, { name, above, colours }: Look): string {
  const { line, column, ruleId, confidence, reason, text } = removal
  const place = colours.bold(`${name}:${line}:${column}`)
  const sure = `${Math.round(confidence * 100)} % sure`
  return [
    `${place} ${colours.yellow(ruleId)} ${sure} ${colours.dim(printable(reason))}`,
    ...(above === '' ? [] : [colours.dim(`    ${printable(above)}`)]),
    ...text.split(LINE_END).map((one) => colours.red(`  - ${printable(one)}`)),
  ].join('\n')
}

/** Read the end of the last line with words between two offsets. */
function readLineAbove(text: string, from: number, to: number): string {
  const above = text.slice(Math.max(from, to - 4 * MAX_CONTEXT_CHARACTERS), to)
  const characters = [...(above.split(LINE_END).findLast((line) => line.trim() !== '') ?? '')]
  return characters.length <= MAX_CONTEXT_CHARACTERS
    ? characters.join('')
    : `…${characters.slice(1 - MAX_CONTEXT_CHARACTERS).join('')}`
}
