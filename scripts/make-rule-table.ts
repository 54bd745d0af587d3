import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ruleIds } from '../src/clean/rule-ids.ts'

const folder = fileURLToPath(new URL('../src/clean/', import.meta.url))
/** The comment right above the export of a rule. */
const RULE = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+[^{]*=\s*\{\s*id: '([^']+)'/u

/** Make the README's table of rules from the code: each rule's name and the first sentence above its export. */
export function makeRuleTable(): string {
  const rows = [
    ['rule', 'what it does'],
    ...ruleIds.map((id) => [`\`${id}\``, readSentence(id).replaceAll('|', '\\|')]),
  ]
  const widths = [0, 1].map((column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  )
  const lines = [rows[0] ?? [], widths.map((width) => '-'.repeat(width)), ...rows.slice(1)].map(
    (row) => `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join(' | ')} |\n`,
  )
  return lines.join('')
}

function readSentence(id: string): string {
  const [, comment = '', name] = RULE.exec(readFileSync(`${folder}${id}.ts`, 'utf8')) ?? []
  if (name !== id)
    throw new Error(`src/clean/${id}.ts has no rule of that name with a comment above it`)
  const text = comment.replace(/\s*\n\s*\* ?/gu, ' ').trim()
  return /^.*?\.(?=\s|$)/su.exec(text)?.[0] ?? text
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - [...cell].length)
}
