import type { Selection, Site } from '../model/selection.ts'
import type { Story } from '../model/story.ts'
import { listSections } from './list-sections.ts'
import { pickNewest } from './pick-newest.ts'

/** A feed, or one of each section, as the configuration asks for it. */
export type FeedQuery = {
  readonly by: 'all' | 'section'
  readonly title: string
  readonly description: string
  readonly folder: string
  readonly limit: number
  readonly windowHours: number
}

/** Fill the feeds that the queries ask for; a query by section makes one feed of each section that has a story. */
export function select(
  stories: readonly Story[],
  queries: readonly FeedQuery[],
  site: Site,
): readonly Selection[] {
  return queries.flatMap((query) =>
    query.by === 'all' ? [selectAll(stories, query, site)] : selectSections(stories, query, site),
  )
}

function selectAll(stories: readonly Story[], query: FeedQuery, site: Site): Selection {
  const valueByName = { title: site.title, description: site.description }
  return {
    name: 'all',
    title: fill(query.title, valueByName),
    description: fill(query.description, valueByName),
    url: site.url,
    folder: query.folder,
    stories: pickNewest(stories, query),
  }
}

function selectSections(stories: readonly Story[], query: FeedQuery, site: Site): Selection[] {
  return listSections(stories).map(({ slug, name, stories: ofSection }) => {
    const valueByName = { title: site.title, description: site.description, section: name }
    return {
      name: `section:${slug}`,
      title: fill(query.title, valueByName),
      description: fill(query.description, valueByName),
      url: new URL(`${encodeURIComponent(slug)}/`, site.url).href,
      folder: fill(query.folder, { section: slug }),
      stories: pickNewest(ofSection, query),
    }
  })
}

function fill(template: string, valueByName: Readonly<Record<string, string>>): string {
  return template.replace(/:([a-z]+)/gu, (whole, name: string) => valueByName[name] ?? whole)
}
