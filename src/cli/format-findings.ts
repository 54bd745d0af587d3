import path from 'node:path'
import type { Finding, Severity } from '../model/finding.ts'
import type { Colours } from './make-colours.ts'
import { printable } from './printable.ts'

const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'dim'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'dim',
}

/** Where the findings were made, and how they are to look. */
export type FindingsLook = {
  /** Absolute path of the folder that the paths of the findings start from. */
  readonly input: string
  readonly colours: Colours
  /** How many notes of one rule on one file are told one by one; all if it is not said. */
  readonly maxNotes?: number
}

/** Format findings grouped by file, each with a path that terminals open at its line. */
export function formatFindings(findings: readonly Finding[], look: FindingsLook): string {
  const findingsByPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    const ofPath = findingsByPath.get(finding.path) ?? []
    findingsByPath.set(finding.path, ofPath)
    ofPath.push(finding)
  }
  return [...findingsByPath.values()]
    .map((ofPath) => `${formatGroup(ofPath, look).join('\n')}\n\n`)
    .join('')
}

function formatGroup(findings: readonly Finding[], look: FindingsLook): readonly string[] {
  const { colours, maxNotes = Number.POSITIVE_INFINITY } = look
  const notesByRule = new Map<string, number>()
  const lines: string[] = []
  for (const finding of findings) {
    const rule = `${finding.stage}/${finding.ruleId}`
    const count = finding.severity === 'info' ? (notesByRule.get(rule) ?? 0) + 1 : 0
    if (count > 0) notesByRule.set(rule, count)
    if (count <= maxNotes) lines.push(formatFinding(finding, look))
  }
  for (const [rule, count] of notesByRule) {
    if (count > maxNotes) lines.push(colours.dim(`… and ${count - maxNotes} more like it ${rule}`))
  }
  return lines
}

function formatFinding(finding: Finding, { input, colours }: FindingsLook): string {
  const { line, column, severity, message, stage, ruleId } = finding
  const folder = path.relative(process.cwd(), input)
  const file = printable(finding.path)
  const place = `${folder === '' ? file : path.join(folder, file)}:${line}:${column}`
  const mark = colours[COLOUR[severity]](severity)
  return `${colours.bold(place)} ${mark} ${printable(message)} ${colours.dim(`${stage}/${ruleId}`)}`
}
