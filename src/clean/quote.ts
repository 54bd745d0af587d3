import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'

const MAX_CHARACTERS = 60

/** Quote the words of a unit in a reason, shortened where they are long. */
export function quote(unit: Unit): string {
  const plain = readPlain(unit)
  if (plain.length <= MAX_CHARACTERS) return `\`${plain}\``
  const characters = [...plain.slice(0, 2 * MAX_CHARACTERS)]
  const isShort = characters.length <= MAX_CHARACTERS
  const text = isShort
    ? characters.join('')
    : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`
  return `\`${text}\``
}
