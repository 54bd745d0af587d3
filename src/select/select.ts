import type { FeedQuery } from '../model/feed-query.ts'
import type { Finding } from '../model/finding.ts'
import type { Selection, Site } from '../model/selection.ts'
import type { Story } from '../model/story.ts'
import { isEpisode } from './is-episode.ts'
import { type FeedPart, listParts } from './list-parts.ts'
import { makeStoryTest } from './match-story.ts'
import { addHash } from './name-folders.ts'
import { pickStories } from './pick-stories.ts'
import { reportEmpty, reportSmall, reportUnasked } from './report-left-out.ts'

/** The feeds with their stories, and what is in none of them. */
export type Selected = {
  readonly selections: readonly Selection[]
  readonly findings: readonly Finding[]
}

/** Fill the feeds that the queries ask for; a query by a fact makes a feed of each of its values. */
export function select(
  stories: readonly Story[],
  queries: readonly FeedQuery[],
  site: Site,
): Selected {
  let unasked = stories
  const selections: Selection[] = []
  const findings: Finding[] = []
  for (const query of queries) {
    const matching = listMatching(stories, query, site)
    const parts = listParts(matching, query, site)
    unasked = leaveAsked(unasked, parts)
    const isSmall = (part: FeedPart) =>
      part.group !== undefined && part.stories.length < query.minItems
    findings.push(...reportSmall(parts.filter(isSmall), query))
    if (query.by === 'all') findings.push(...reportEmpty(parts, query.name))
    for (const part of parts.filter((one) => !isSmall(one))) {
      selections.push(fillFeed(part, query, site))
    }
  }
  return {
    selections: separateFolders(selections),
    findings: [...findings, ...reportUnasked(unasked)],
  }
}

function listMatching(
  stories: readonly Story[],
  { include, exclude, podcast }: FeedQuery,
  site: Site,
): readonly Story[] {
  const isMeant = makeStoryTest(include, exclude, site.author.name)
  const matching = isMeant === undefined ? stories : stories.filter(isMeant)
  return podcast === undefined ? matching : matching.filter(isEpisode)
}

function leaveAsked(stories: readonly Story[], parts: readonly FeedPart[]): readonly Story[] {
  if (stories.length === 0 || parts.some((part) => part.stories === stories)) return []
  const asked = new Set(parts.flatMap((part) => part.stories))
  return stories.filter((story) => !asked.has(story))
}

function fillFeed(part: FeedPart, query: FeedQuery, site: Site): Selection {
  const { group, label, language, stories } = part
  const { by, formats, content, sort, limit, windowHours, maxAgeDays } = query
  const { maxBytes, hasArchive, isExpired, podcast } = query
  const values = { title: site.title, description: site.description, [by]: group?.name ?? '' }
  const folders = [fill(query.folder, { [by]: group?.slug ?? '' }), label]
  return {
    name: [query.name, group?.slug, label].filter((one) => one !== undefined).join(':'),
    title: addLabel(fill(query.title, values), label),
    description: addLabel(fill(query.description, values), label),
    url:
      by === 'section' && group !== undefined
        ? new URL(`${encodeURIComponent(group.slug)}/`, site.url).href
        : site.url,
    folder: folders.filter((folder) => folder !== undefined && folder !== '').join('/'),
    language,
    // What an archive takes is decided by what it held before.
    stories: hasArchive ? stories : pickStories(stories, query),
    paging: undefined,
    settings: {
      formats,
      content,
      sort,
      limit,
      windowHours,
      maxAgeDays,
      maxBytes,
      hasArchive,
      isExpired,
      podcast,
    },
  }
}

function fill(template: string, valueByName: Readonly<Record<string, string>>): string {
  return template.replace(/:([a-z]+)/gu, (whole, name: string) => valueByName[name] ?? whole)
}

function addLabel(text: string, label: string | undefined): string {
  return label === undefined ? text : `${text} (${label})`
}

/*
 * A section may be called as a language is. The feed that comes first keeps the folder; those of one feed each, whose
 * folders the configuration names, are left alone for `write` to refuse.
 */
function separateFolders(selections: readonly Selection[]): readonly Selection[] {
  const taken = new Set<string>()
  return selections.map((selection) => {
    const { folder, name } = selection
    const isTaken = taken.has(folder) && name.includes(':')
    const own = isTaken ? addHash(folder, name) : folder
    taken.add(own)
    return isTaken ? { ...selection, folder: own } : selection
  })
}
