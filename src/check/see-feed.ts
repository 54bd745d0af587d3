import { findChild, listChildren } from '../text/read-element.ts'
import { ATOM } from './known-namespaces.ts'
import type { Parsed } from './parse-document.ts'
import { quote } from './quote.ts'
import { isObject, readMember } from './read-json.ts'
import type { Breach } from './rule.ts'
import { seeAtom } from './see-atom.ts'
import { seeJsonFeed } from './see-json-feed.ts'
import { seeRss } from './see-rss.ts'
import type { SeenFeed } from './seen-feed.ts'

/** Kinds of documents that are no feeds and have rules of their own. */
const OTHER_ROOTS: ReadonlySet<string> = new Set(['opml', 'urlset', 'sitemapindex'])

const OLD_FORMATS: Readonly<Record<string, string>> = {
  'rdf:RDF': 'RSS 1.0',
  RDF: 'RSS 1.0',
  channel: 'RSS without its root element',
}

/** See the feed that a document is; `undefined` for a document of another kind, a breach for an unknown one. */
export function seeFeed({ root, json }: Parsed, text: string): SeenFeed | Breach | undefined {
  if (root === undefined) return seeJson(json)

  const [top] = listChildren(root)
  if (top === undefined || OTHER_ROOTS.has(top.name)) return undefined
  const channel = top.name === 'rss' ? findChild(top, 'channel') : undefined
  if (channel !== undefined) return seeRss(channel)
  if (top.name === 'rss')
    return { spot: top, message: 'Unexpected RSS without channel, expected one' }
  if (top.name === 'feed' && readHome(top.attributes) === ATOM) return seeAtom(top, text)
  const old = top.name === 'feed' ? 'a feed of another namespace' : OLD_FORMATS[top.name]
  const found = old ?? `element ${quote(top.name)} as the root`
  return { spot: top, message: `Unexpected ${found}, expected RSS 2.0, Atom 1.0 or JSON Feed` }
}

function readHome(attributes: Readonly<Record<string, string | null | undefined>>): string {
  const names = Object.entries(attributes)
  // A root with a prefix has lost it by now, not its declaration.
  return names.some(([name, value]) => name.startsWith('xmlns') && value === ATOM) ? ATOM : ''
}

function seeJson(json: unknown): SeenFeed | Breach {
  const version = readMember(json, 'version')
  const isFeed =
    typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/u.test(version)
  if (isObject(json) && isFeed) return seeJsonFeed(json)
  const message =
    'Unexpected JSON without version of JSON Feed, expected `https://jsonfeed.org/version/1.1`'
  return { spot: ['version'], message }
}
