import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Item } from '../model/item.ts'
import { buildHeadline, buildStory, type StoryPlace } from './build-story.ts'
import { formatHtml } from './format-html.ts'
import { separate } from './format-page.ts'

/** Stories that are shown with summary and authors; the others by their headlines. */
const TOLD = 30
/** What all stories of a page may take, so that it stays under 300 KB with its frame. */
const MOST_BYTES = 280_000

/** Build the lists of a feed's stories: the newest told, the older ones named, as many as a page can hold. */
export function buildStories(items: readonly Item[], place: StoryPlace): readonly ElementContent[] {
  if (items.length === 0) return [h('p', place.words.noStories)]
  const told = items.slice(0, TOLD).map((item) => buildStory(item, place))
  const named = items.slice(TOLD).map((item) => buildHeadline(item, place))
  const room = MOST_BYTES - measure(told)
  return [h('ol.stories', separate(told)), ...buildOlder(named, room)]
}

function buildOlder(headlines: readonly Element[], room: number): readonly ElementContent[] {
  let left = room
  const fitting = headlines.filter((headline) => {
    left -= measure([headline])
    return left >= 0
  })
  return fitting.length === 0 ? [] : [h('ol.headlines', separate(fitting))]
}

function measure(elements: readonly Element[]): number {
  return Buffer.byteLength(formatHtml(elements))
}
