import type { Story } from '../model/story.ts'
import { slugify } from '../text/slugify.ts'

/** A section with its stories. */
export type Section = {
  readonly slug: string
  /** How people write it: the form with most capitals first, so that `Business` wins over the folder `business`. */
  readonly name: string
  readonly stories: readonly Story[]
}

/** List the sections that have a story, sorted by slug; stories without a section are in none. */
export function listSections(stories: readonly Story[]): readonly Section[] {
  const storiesBySlug = new Map<string, Story[]>()
  for (const story of stories) {
    const slug = slugify(story.article.facts.section ?? '')
    if (slug === '') continue
    const ofSection = storiesBySlug.get(slug) ?? []
    storiesBySlug.set(slug, ofSection)
    ofSection.push(story)
  }
  return [...storiesBySlug]
    .map(([slug, ofSection]) => ({ slug, name: findName(ofSection), stories: ofSection }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

function findName(stories: readonly Story[]): string {
  const [name = ''] = stories.map(({ article }) => article.facts.section ?? '').sort()
  return name.charAt(0).toUpperCase() + name.slice(1)
}
