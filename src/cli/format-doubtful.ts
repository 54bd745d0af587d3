import { pickDoubtful } from '../clean/pick-doubtful.ts'
import type { Config } from '../config/config.ts'
import type { Article } from '../model/article.ts'
import { type ReadRemovals, readRemovals } from '../read-removals.ts'
import { count } from './count.ts'
import { formatCleaning } from './format-cleaning.ts'
import type { Colours } from './make-colours.ts'

const MAX_COUNT = 10
/** A template may print one doubtful line into every article: so many are read to find ten that differ. */
const MAX_READ = 200

/** List the removals that cleaning is least sure of, with their texts, which are read for them alone. */
export function formatDoubtful(
  articles: readonly Article[],
  config: Config,
  colours: Colours,
): string {
  const doubtful = readDifferent(pickDoubtful(articles, MAX_READ), config)
  if (doubtful.length === 0) return 'Nothing was removed.\n\n'
  const head = `The ${count(doubtful.length, 'most doubtful removal')}; \`keep\` or \`clean.rules\` brings one back:`
  const shown = doubtful.map((read) =>
    formatCleaning(read, { input: config.input, colours }).trimEnd(),
  )
  return `${colours.bold(head)}\n${shown.join('\n')}\n\n`
}

function readDifferent(articles: readonly Article[], config: Config): readonly ReadRemovals[] {
  const readByText = new Map<string, ReadRemovals>()
  for (const article of articles) {
    const read = readRemovals(article, config)
    const text = read.removals[0]?.text ?? ''
    if (!readByText.has(text)) readByText.set(text, read)
    if (readByText.size === MAX_COUNT) break
  }
  return [...readByText.values()]
}
