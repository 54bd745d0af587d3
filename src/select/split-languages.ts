import type { Story } from '../model/story.ts'
import { matchesLanguage, readPrimaryLanguage } from '../text/matches-language.ts'
import { rememberLast } from '../text/remember-last.ts'

/** Stories of one feed and the language that the feed says it is in. */
export type LanguagePart = {
  readonly language: string
  /** The language where it is not the site's own, and so has to show in the names of the feed. */
  readonly label: string | undefined
  readonly stories: readonly Story[]
}

/**
 * Split stories so that each feed has one language: with `each`, those of the site's language first, even where there
 * are none, then one part for every other language, sorted. `all` leaves them together, a range takes what is in it.
 */
export function splitLanguages(
  stories: readonly Story[],
  wish: string,
  siteLanguage: string,
): readonly LanguagePart[] {
  if (wish === 'all') return [{ language: siteLanguage, label: undefined, stories }]
  if (wish !== 'each') {
    const matching = stories.filter(({ article }) => matchesLanguage(article.facts.language, wish))
    return [{ language: wish, label: undefined, stories: matching }]
  }
  const own = readPrimaryLanguage(siteLanguage)
  const isOwn = rememberLast((tag: string) => readPrimaryLanguage(tag) === own)
  if (stories.every(({ article }) => isOwn(article.facts.language))) {
    return [{ language: siteLanguage, label: undefined, stories }]
  }
  const storiesByLanguage = new Map<string, Story[]>([[own, []]])
  const listOf = rememberLast((tag: string): Story[] => {
    const language = readPrimaryLanguage(tag)
    const list = storiesByLanguage.get(language) ?? []
    storiesByLanguage.set(language, list)
    return list
  })
  for (const story of stories) listOf(story.article.facts.language).push(story)
  return [...storiesByLanguage]
    .sort(([a], [b]) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1))
    .map(([language, ofLanguage]) => ({
      language: language === own ? siteLanguage : language,
      label: language === own ? undefined : language,
      stories: ofLanguage,
    }))
}
