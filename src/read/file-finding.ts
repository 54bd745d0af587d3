import type { Finding } from '../model/finding.ts'

/** Create the error that says why a file is not read at all. */
export function createFileFinding(path: string, ruleId: string, message: string): Finding {
  return {
    path: path === '' ? '.' : path,
    line: 1,
    column: 1,
    severity: 'error',
    stage: 'read',
    ruleId,
    message,
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'without permission to read it'],
  ['EPERM', 'without permission to read it'],
  ['ENOENT', 'that is gone, or whose name is not UTF-8'],
  ['ENAMETOOLONG', 'whose path is too long'],
  ['ELOOP', 'that is a symbolic link'],
])

/** Describe why the system refused a file or folder. */
export function describeFailure(error: unknown, kind: 'file' | 'folder'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return `Unexpected ${kind} ${REASONS.get(code) ?? `that can't be read (${code})`}, expected one that can be read`
}
