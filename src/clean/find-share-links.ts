import type { Label } from './find-label.ts'
import { isShortText } from './is-short-text.ts'
import { readLinkRow } from './read-link-row.ts'
import { readMeasure } from './read-measure.ts'
import type { Unit } from './unit.ts'

/** Addresses that pass a page on, as the networks' own documentation of their buttons gives them. */
const SHARE_ADDRESS =
  /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)*(?:facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|(?:api\.)?whatsapp\.com\/send|wa\.me\/\?|linkedin\.com\/(?:sharearticle|sharing|cws\/share)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|share\.flipboard\.com|bsky\.app\/intent|threads\.net\/intent|vk\.com\/share|xing\.com\/(?:spi\/shares|app\/user)|service\.weibo\.com\/share|news\.ycombinator\.com\/submitlink|social-plugins\.line\.me)/iu
const OWN_SHARE_ADDRESS =
  /^(?:whatsapp:\/\/send|fb-messenger:\/\/share|tg:\/\/msg|viber:\/\/forward|sms:[?&]|mailto:\?)/iu
/** A row of buttons with the page's address in each stays below; what is longer is dismissed unread. */
const MAX_CHARACTERS = 8_000

/** Read a line as a row of share links: nothing in it but links that pass the page on. */
export function findShareLinks(line: Unit): Label | undefined {
  if (!isShortText(line) || line.end - line.start > MAX_CHARACTERS) return undefined
  if (!line.markup.includes('](')) return undefined
  const { shown, linked, links } = readMeasure(line)
  if (links === 0 || shown !== linked) return undefined
  const row = readLinkRow(line.markup)
  if (row === undefined || !row.every((link) => isShareAddress(link.target))) return undefined
  return { topic: 'share-bar', position: 'anywhere', count: row.length }
}

function isShareAddress(target: string): boolean {
  return SHARE_ADDRESS.test(target) || OWN_SHARE_ADDRESS.test(target)
}
