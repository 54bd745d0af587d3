import { nameFeed } from './complete-feed.ts'
import type { UserFeed } from './user-config.ts'

/** What is wrong with the list of feeds, though each of its values is fine by itself. */
export type FeedProblem = {
  readonly path: (string | number)[]
  readonly message: string
}

/** Find feeds of one name, and queries for several feeds that would put them all into one folder. */
export function findFeedProblems(feeds: readonly UserFeed[]): readonly FeedProblem[] {
  const names = feeds.map(nameFeed)
  return feeds.flatMap((feed, index): readonly FeedProblem[] => {
    const { by = 'all', folder } = feed
    if (by !== 'all' && folder !== undefined && !folder.includes(`:${by}`)) {
      const message = `expected one with \`:${by}\`, as \`${folder}/:${by}\`, so that each feed has its own`
      return [{ path: [index, 'folder'], message }]
    }
    const name = names[index] ?? ''
    if (names.indexOf(name) === index) return []
    const message = `expected a \`name\` that no other feed has: there is a feed \`${name}\` already`
    return [{ path: feed.name === undefined ? [index] : [index, 'name'], message }]
  })
}
