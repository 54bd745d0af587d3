import type { LocatedRemoval } from '../clean/locate-removals.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

/** A file as it is shown: its name for messages, its text, and what is to go of it. */
export type ShownFile = {
  readonly name: string
  readonly text: string
  readonly removals: readonly LocatedRemoval[]
}

const MAX_CONTEXT_CHARACTERS = 100
const LINE_END = /\r\n?|\n/u

/** Format what goes of a file as a diff: for each removal its place, rule, confidence and reason, and a line above. */
export function formatCleaning({ name, text, removals }: ShownFile, colours: Colours): string {
  const parts = removals.map((removal, at) => {
    const from = removals[at - 1]?.end ?? 0
    const above = readLineAbove(text, from, removal.start)
    return formatRemoval(removal, { name: printable(name), above, colours })
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
