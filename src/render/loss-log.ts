import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { findPlace } from '../text/find-place.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { locateInSource } from './locate-in-source.ts'
import type { Loss } from './loss.ts'

const SAMPLE_LENGTH = 60

/** Collects the losses of one article. */
export type LossLog = {
  readonly report: (loss: Loss) => void
  /** One finding for each rule and subject, at its first place and with a count, sorted by place. */
  readonly listFindings: () => readonly Finding[]
}

/** Open a log for the losses of an article. */
export function createLossLog(source: Source): LossLog {
  const entries = new Map<string, { readonly first: Loss; count: number }>()
  return {
    report(loss) {
      const key = `${loss.ruleId} ${loss.subject} ${loss.expected}`
      const entry = entries.get(key)
      if (entry === undefined) entries.set(key, { first: loss, count: 1 })
      else entry.count++
    },
    listFindings: () =>
      [...entries.values()]
        .map(({ first, count }) => makeFinding(first, count, source))
        .sort((a, b) => a.line - b.line || a.column - b.column),
  }
}

function makeFinding(loss: Loss, count: number, source: Source): Finding {
  const { line, column } =
    loss.spot === undefined
      ? findPlace(source.text, source.bodyStart)
      : locateInSource(source.text, loss.spot)
  return {
    path: source.path,
    line,
    column,
    severity: loss.severity,
    stage: 'render',
    ruleId: loss.ruleId,
    message: `Unexpected ${loss.subject}${describe(loss, count)}, expected ${loss.expected}`,
  }
}

function describe({ sample }: Loss, count: number): string {
  const example = sample === undefined ? '' : `\`${shorten(normaliseLine(sample))}\``
  if (count === 1) return example === '' ? '' : ` ${example}`
  return example === '' ? ` (${count} times)` : ` (${count} times, first ${example})`
}

function shorten(sample: string): string {
  const isShort = sample.length <= SAMPLE_LENGTH
  return isShort ? sample : `${sample.slice(0, SAMPLE_LENGTH).toWellFormed()}…`
}
