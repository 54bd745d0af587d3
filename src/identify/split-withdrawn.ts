import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Binding } from './binding.ts'

/** What may be published, and what is taken back. */
export type Split = {
  readonly bindings: readonly Binding[]
  /** Withdrawn articles, and copies of withdrawn stories. */
  readonly withdrawn: readonly Article[]
  readonly findings: readonly Finding[]
}

/**
 * Take out the stories whose leading article is withdrawn, with all their copies: none of them takes over what was
 * taken back. A copy that is withdrawn itself leaves its story. `withdrawnPaths` are those of withdrawn articles.
 */
export function splitWithdrawn(
  bindings: readonly Binding[],
  withdrawnPaths: ReadonlySet<string>,
): Split {
  // Most newsrooms never take anything back.
  if (withdrawnPaths.size === 0) return { bindings, withdrawn: [], findings: [] }
  const kept: Binding[] = []
  const withdrawn: Article[] = []
  const findings: Finding[] = []
  for (const binding of bindings) {
    const copies = binding.copies.map(({ article }) => article)
    if (isWithdrawn(binding, withdrawnPaths)) {
      const leader = binding.published?.path ?? binding.article.path
      for (const article of [binding.article, ...copies]) {
        withdrawn.push(article)
        findings.push(report(article, leader))
      }
      continue
    }
    for (const copy of copies.filter(({ facts }) => facts.isWithdrawn)) {
      withdrawn.push(copy)
      findings.push(report(copy, copy.path))
    }
    kept.push({
      ...binding,
      copies: binding.copies.filter(({ article }) => !article.facts.isWithdrawn),
    })
  }
  return { bindings: kept, withdrawn, findings }
}

function isWithdrawn({ article, published }: Binding, paths: ReadonlySet<string>): boolean {
  return article.facts.isWithdrawn || paths.has(published?.path ?? '')
}

function report({ path, facts }: Article, leader: string): Finding {
  const message = facts.isWithdrawn
    ? 'Held back: it is withdrawn'
    : `Held back: it is a copy of ${leader}, which is withdrawn`
  const place = { path, line: 1, column: 1 }
  return { ...place, severity: 'info', stage: 'identify', ruleId: 'withdrawn', message }
}
