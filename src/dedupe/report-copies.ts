import type { Cluster, Copy } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { DedupeMode } from './mode.ts'

/* Less, and one of the two texts is most likely not the one that was meant. */
const MIN_DECLARED_COVERAGE = 0.2

/** Report copies that are published nonetheless, and declared ones whose words speak against it. */
export function reportCopies(clusters: readonly Cluster[], mode: DedupeMode): readonly Finding[] {
  return clusters.flatMap(({ copies }) =>
    copies.flatMap((copy) => [
      ...(mode === 'mark' ? [reportMarked(copy)] : []),
      ...(isDoubtful(copy) ? [reportDoubtful(copy)] : []),
    ]),
  )
}

function isDoubtful({ evidence, coverage }: Copy): boolean {
  return evidence === 'canonical address' && coverage < MIN_DECLARED_COVERAGE
}

function reportMarked(copy: Copy): Finding {
  const message = `Unexpected copy of ${copy.of.path} (${describe(copy)}), expected a story of its own: \`dedupe.mode\` is \`mark\`, so both are published`
  return report(copy, 'marked-copy', message)
}

function reportDoubtful(copy: Copy): Finding {
  const message = `Unexpected \`canonical_url\`, the address of ${copy.of.path} (${describe(copy)}), expected that of the same story: it counts as a copy as declared`
  return report(copy, 'declared-copy', message)
}

function describe({ coverage }: Copy): string {
  return `${Math.round(coverage * 100)} % of the shorter one's words`
}

function report({ article }: Copy, ruleId: string, message: string): Finding {
  return {
    path: article.path,
    line: 1,
    column: 1,
    severity: 'warning',
    stage: 'dedupe',
    ruleId,
    message,
  }
}
