import type { Element } from 'xast'
import { findChild, findText, listChildren } from '../../text/read-element.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'

const DOCS =
  /^https?:\/\/(?:www\.)?(?:rssboard\.org\/rss-specification|cyber\.harvard\.edu\/rss\/rss\.html|blogs?\.law\.harvard\.edu\/tech\/rss|backend\.userland\.com\/rss2?)/u
const AVOIDED = ['textInput', 'cloud', 'rating']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * Hold the channel of RSS: all of it before its items, true docs, a positive ttl, nothing that no reader knows (RSS
 * 2.0; W3C validator: MisplacedItem, AvoidTextInput, InvalidHour).
 */
export const rssChannel: Rule = {
  id: 'F2',
  severity: 'warning',

  *find({ elements, feed }) {
    if (feed.format !== 'rss' || feed.element === undefined) return
    const channel = feed.element
    const version = elements[0]?.attributes.version
    if (version !== '2.0') {
      yield {
        spot: 0,
        message: `Unexpected RSS version ${quote(version ?? undefined)}, expected \`2.0\``,
      }
    }
    yield* judgeOrder(channel)
    yield* judgeValues(channel)
    for (const name of AVOIDED) {
      const spot = findChild(channel, name)
      if (spot !== undefined)
        yield { spot, message: `Unexpected \`${name}\`, expected none: readers ignore it` }
    }
  },
}

function* judgeOrder(channel: Element): Iterable<Breach> {
  const children = listChildren(channel)
  const firstItem = children.findIndex(({ name }) => name === 'item')
  if (firstItem === -1) return
  for (const spot of children.slice(firstItem)) {
    if (spot.name === 'item') continue
    yield {
      spot,
      message: `Unexpected \`${spot.name}\` behind an item, expected it before all items`,
      severity: 'error',
    }
  }
}

function* judgeValues(channel: Element): Iterable<Breach> {
  const docs = findText(channel, 'docs')
  if (docs !== undefined && !DOCS.test(docs)) {
    yield at(
      channel,
      'docs',
      `Unexpected docs ${quote(docs)}, expected \`https://www.rssboard.org/rss-specification\``,
    )
  }
  const ttl = findText(channel, 'ttl')
  if (ttl !== undefined && !/^[1-9]\d*$/u.test(ttl)) {
    yield {
      ...at(channel, 'ttl', `Unexpected ttl ${quote(ttl)}, expected a positive number of minutes`),
      severity: 'error',
    }
  }
  for (const hour of listSkipped(channel, 'skipHours', 'hour')) {
    if (/^(?:1?\d|2[0-3])$/u.test(hour)) continue
    yield {
      ...at(channel, 'skipHours', `Unexpected hour ${quote(hour)}, expected 0 to 23`),
      severity: 'error',
    }
  }
  for (const day of listSkipped(channel, 'skipDays', 'day')) {
    if (WEEKDAYS.includes(day)) continue
    yield {
      ...at(channel, 'skipDays', `Unexpected day ${quote(day)}, expected one as \`Monday\``),
      severity: 'error',
    }
  }
}

function at(channel: Element, name: string, message: string): Breach {
  return { spot: findChild(channel, name) ?? channel, message }
}

function listSkipped(channel: Element, list: string, name: string): readonly string[] {
  const parent = findChild(channel, list)
  return parent === undefined ? [] : listChildren(parent, name).map((child) => findTextOf(child))
}

function findTextOf(element: Element): string {
  const [child] = element.children
  return child?.type === 'text' ? child.value.trim() : ''
}
