/** What the exit code of the command tells: `usage` 2, `output` 3. */
export type RunErrorKind = 'usage' | 'output'

/**
 * Say why a whole run could not be done: a configuration that can't be used, a disk that can't be written.
 * Whatever concerns a single article is a finding instead.
 */
export class RunError extends Error {
  readonly kind: RunErrorKind

  constructor(kind: RunErrorKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'RunError'
    this.kind = kind
  }
}
