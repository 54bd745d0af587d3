import path from 'node:path'
import pc from 'picocolors'
import type { Finding, Severity } from '../model/finding.ts'
import { printable } from './printable.ts'

const COLOUR: Readonly<Record<Severity, (text: string) => string>> = {
  error: pc.red,
  warning: pc.yellow,
  info: pc.dim,
}

/** Format findings grouped by file, each with a path that terminals open at its line. */
export function formatFindings(findings: readonly Finding[], input: string): string {
  const folder = path.relative(process.cwd(), input)
  const findingsByPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    const ofPath = findingsByPath.get(finding.path) ?? []
    findingsByPath.set(finding.path, ofPath)
    ofPath.push(finding)
  }
  return [...findingsByPath.values()]
    .map((ofPath) => `${ofPath.map((finding) => formatFinding(finding, folder)).join('\n')}\n\n`)
    .join('')
}

function formatFinding(finding: Finding, folder: string): string {
  const { line, column, severity, message, stage, ruleId } = finding
  const place = `${path.join(folder, printable(finding.path))}:${line}:${column}`
  return `${pc.bold(place)} ${COLOUR[severity](severity)} ${printable(message)} ${pc.dim(`${stage}/${ruleId}`)}`
}
