import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'

/**
 * Make a test whether a path is that of a file that could not be read, or lies in a folder that could not: it has an
 * error and is none of the articles that came of it all.
 */
export function makePathTest(
  findings: readonly Finding[],
  articles: readonly Article[],
): (path: string) => boolean {
  const broken = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ path }) => path),
  )
  for (const { path } of articles) broken.delete(path)
  if (broken.size === 0) return () => false
  return (path) => broken.has('.') || listParents(path).some((parent) => broken.has(parent))
}

function listParents(path: string): readonly string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
