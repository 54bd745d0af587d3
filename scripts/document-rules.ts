import { readFileSync, writeFileSync } from 'node:fs'
import { makeRuleTable } from './make-rule-table.ts'

/* Writes the table of rules into the README. */
const readme = readFileSync('README.md', 'utf8')
writeFileSync(
  'README.md',
  readme.replace(/^\| rule .*\n(?:\|.*\n)*/mu, () => makeRuleTable()),
)
