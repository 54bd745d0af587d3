import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'

type StatedPairs = {
  readonly same: ReadonlyArray<readonly [string, string]>
  readonly different: ReadonlyArray<readonly [string, string]>
}

/** Report the paths that `same` and `different` name and no article has: a slip of the pen, or the article was renamed. */
export function findUnknownPaths(
  { same, different }: StatedPairs,
  articles: ReadonlyArray<Pick<Article, 'path'>>,
): readonly Finding[] {
  if (same.length === 0 && different.length === 0) return []
  const paths = new Set(articles.map(({ path }) => path))
  return Object.entries({ same, different }).flatMap(([option, pairs]) =>
    [...new Set(pairs.flat())]
      .filter((path) => !paths.has(path))
      .map((path) => report(path, option)),
  )
}

function report(path: string, option: string): Finding {
  const message = `Unexpected path \`${path}\` in \`dedupe.${option}\`, expected that of an article below the input folder`
  return {
    path,
    line: 1,
    column: 1,
    severity: 'warning',
    stage: 'dedupe',
    ruleId: 'stated-pair',
    message,
  }
}
