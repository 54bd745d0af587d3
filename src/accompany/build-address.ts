import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Feed } from '../model/item.ts'
import { listFeedFiles } from './list-feed-files.ts'
import type { Words } from './words/words.ts'

/** Build a button that copies the address of a feed. It is hidden until a script gives it something to do. */
export function buildCopyButton(feed: Feed, words: Words): Element | undefined {
  const [file] = listFeedFiles(feed)
  if (file === undefined) return undefined
  const label = `${words.copy}: ${feed.title}`
  const properties = { type: 'button', hidden: true, dataCopy: file.address, ariaLabel: label }
  return h('button', properties, words.copy)
}

/** Build the address of a feed as people copy it, with its button. */
export function buildAddress(feed: Feed, words: Words): Element {
  const [file] = listFeedFiles(feed)
  return h('p.address', [
    h('code', { dir: 'ltr' }, file?.address ?? ''),
    ' ',
    buildCopyButton(feed, words),
  ])
}
