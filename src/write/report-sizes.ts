import type { Finding } from '../model/finding.ts'
import { isSubscription } from '../model/is-subscription.ts'
import type { Feed } from '../model/item.ts'
import type { Selection } from '../model/selection.ts'
import { measureItems } from './fit-items.ts'

/** Say which feeds are too large for all their items, and which are too large all the same. */
export function reportSizes(
  selections: readonly Selection[],
  feeds: readonly Feed[],
): readonly Finding[] {
  return feeds.flatMap((feed, index) => {
    const selection = selections[index]
    return selection !== undefined && isSubscription(feed) ? reportSize(selection, feed) : []
  })
}

function reportSize({ settings, stories }: Selection, { items, name }: Feed): readonly Finding[] {
  const most = `${Math.floor(settings.maxBytes / 1000)} KB at the most`
  if (measureItems(items) > settings.maxBytes) {
    const size = Math.ceil(measureItems(items) / 1000)
    const why = settings.hasArchive ? 'no archive is full yet' : 'what is new has to stay'
    const message = `Unexpected size of about ${size} KB of the feed ${name}, expected ${most}: ${why}`
    return [makeFinding('warning', message)]
  }
  const left = stories.length - items.length
  if (left <= 0) return []
  const message = `Unexpected ${stories.length} items for the feed ${name}, expected ${most}: the oldest ${left} are left out`
  return [makeFinding('info', message)]
}

/* About no article in particular, and so about the input folder. */
function makeFinding(severity: Finding['severity'], message: string): Finding {
  return { path: '.', line: 1, column: 1, severity, stage: 'write', ruleId: 'feed-size', message }
}
