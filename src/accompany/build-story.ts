import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Item } from '../model/item.ts'
import { formatInstant } from '../text/format-instant.ts'
import { formatDate } from './format-date.ts'
import { markLanguage } from './mark-language.ts'
import type { Words } from './words/words.ts'

/** What a list of stories stands in. */
export type StoryPlace = {
  readonly words: Words
  readonly language: string
  readonly timeZone: string
}

/** Build a story of a list with all that a feed tells of it but its text. */
export function buildStory(item: Item, place: StoryPlace): Element {
  const { words, language, timeZone } = place
  const marks = markLanguage(item.language, language)
  const day = formatDate(item.publishedMs, timeZone, words)
  const names = item.authors.map(({ name }) => name).join(', ')
  return h('li', [
    h('h3', marks, h('a', { href: item.url }, item.title)),
    item.summary === undefined ? undefined : h('p', marks, item.summary),
    h('p.facts', [
      h('time', { dateTime: formatInstant(item.publishedMs) }, day),
      ' · ',
      h('span', marks, names),
    ]),
  ])
}

/** Build a story of a list with headline and day, for long lists. */
export function buildHeadline(item: Item, { words, language, timeZone }: StoryPlace): Element {
  const instant = formatInstant(item.publishedMs)
  return h('li', [
    h('a', { href: item.url, ...markLanguage(item.language, language) }, item.title),
    ' ',
    h('time', { dateTime: instant }, formatDate(item.publishedMs, timeZone, words)),
  ])
}
