import type { FeedQuery } from '../model/feed-query.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Story } from '../model/story.ts'
import type { FeedPart } from './list-parts.ts'

/* More names than these say nothing more. */
const MOST_NAMES = 10

/** Say which groups have too few items for a feed of their own. */
export function reportSmall(parts: readonly FeedPart[], query: FeedQuery): readonly Finding[] {
  if (parts.length === 0) return []
  const names = parts.map(({ group, label, stories }) => {
    const name = label === undefined ? group?.name : `${group?.name} (${label})`
    return `${name} ${stories.length}`
  })
  const message = `Unexpected few items of ${parts.length} by ${query.by}, expected at least ${query.minItems} for a feed: ${listNames(names)}`
  return [report('info', 'below-minimum', message)]
}

/** Warn of a feed that is empty because all articles are in other languages. */
export function reportEmpty(parts: readonly FeedPart[], name: string): readonly Finding[] {
  const [own, ...others] = parts
  if (own === undefined || own.stories.length > 0 || others.length === 0) return []
  const found = others.map(({ language, stories }) => `${language} ${stories.length}`).join(', ')
  const message = `Unexpected languages of all articles (${found}), expected some in \`${own.language}\`, the site's \`language\`: the feed ${name} is empty`
  return [report('warning', 'feed-language', message)]
}

/** Say which stories no feed asks for. */
export function reportUnasked(unasked: readonly Story[]): readonly Finding[] {
  if (unasked.length === 0) return []
  const paths = unasked.map(({ article }) => article.path).sort()
  const message = `Unexpected articles that no feed asks for, expected at least one that does: ${listNames(paths)}`
  return [report('info', 'in-no-feed', message)]
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown
}

/* About no article in particular, and so about the input folder. */
function report(severity: Severity, ruleId: string, message: string): Finding {
  return { path: '.', line: 1, column: 1, severity, stage: 'select', ruleId, message }
}
