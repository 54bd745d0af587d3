import picomatch from 'picomatch'
import type { StoryFilter } from '../model/feed-query.ts'
import type { Story } from '../model/story.ts'
import { foldName } from '../text/fold-name.ts'
import { matchesLanguage } from '../text/matches-language.ts'
import { slugify } from '../text/slugify.ts'

/** Tells whether a story is meant. */
export type StoryTest = (story: Story) => boolean

/**
 * Make the test of what a feed is about: all facts of `include` hold of a story, and none of `exclude`. Nothing where all
 * stories are meant.
 */
export function makeStoryTest(
  include: StoryFilter,
  exclude: StoryFilter,
  siteAuthor: string,
): StoryTest | undefined {
  const wanted = listTests(include, siteAuthor)
  const unwanted = listTests(exclude, siteAuthor)
  if (wanted.length === 0 && unwanted.length === 0) return undefined
  return (story) => wanted.every((test) => test(story)) && !unwanted.some((test) => test(story))
}

/* One test a fact that has values. */
function listTests(filter: StoryFilter, siteAuthor: string): readonly StoryTest[] {
  const { section, tag, author, language, source, path, frontMatter } = filter
  const isPath = picomatch([...path], { dot: true })
  const tests: readonly (readonly [readonly string[], StoryTest])[] = [
    [section, compare(section, slugify, ({ facts }) => [facts.section ?? ''])],
    [tag, compare(tag, foldName, ({ facts }) => facts.tags)],
    [author, compare(author, foldName, (article) => listAuthors(article, siteAuthor))],
    [source, compare(source, foldName, ({ facts }) => [facts.source ?? ''])],
    [
      language,
      ({ article }) => language.some((range) => matchesLanguage(article.facts.language, range)),
    ],
    [path, ({ article }) => isPath(article.path)],
    ...Object.entries(frontMatter).map(
      ([key, values]) =>
        [values, compare(values, foldName, ({ facts }) => facts.values?.[key] ?? [])] as const,
    ),
  ]
  return tests.filter(([values]) => values.length > 0).map(([, test]) => test)
}

type Article = Story['article']

function compare(
  values: readonly string[],
  fold: (name: string) => string,
  read: (article: Article) => readonly string[],
): StoryTest {
  const folded = new Set(values.map(fold))
  return ({ article }) => read(article).some((name) => folded.has(fold(name)))
}

/** List who wrote an article; the site's author answers for those that name nobody. */
export function listAuthors({ facts }: Article, siteAuthor: string): readonly string[] {
  return facts.authors.length > 0 ? facts.authors.map(({ name }) => name) : [siteAuthor]
}
