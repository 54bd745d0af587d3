import { isObject, readList, readMember } from '../read-json.ts'
import type { Breach, JsonPath, Rule } from '../rule.ts'

type Kind = 'text' | 'number' | 'flag' | 'list' | 'object'

const FEED: Readonly<Record<string, Kind>> = {
  ...{ version: 'text', title: 'text', home_page_url: 'text', feed_url: 'text', language: 'text' },
  ...{ description: 'text', user_comment: 'text', next_url: 'text', icon: 'text', favicon: 'text' },
  ...{ author: 'object', authors: 'list', expired: 'flag', hubs: 'list', items: 'list' },
}
const ITEM: Readonly<Record<string, Kind>> = {
  ...{ id: 'text', url: 'text', external_url: 'text', title: 'text', content_html: 'text' },
  ...{ content_text: 'text', summary: 'text', image: 'text', banner_image: 'text' },
  ...{ date_published: 'text', date_modified: 'text', language: 'text', author: 'object' },
  ...{ authors: 'list', tags: 'list', attachments: 'list' },
}
const ATTACHMENT: Readonly<Record<string, Kind>> = {
  ...{ url: 'text', mime_type: 'text', title: 'text' },
  ...{ size_in_bytes: 'number', duration_in_seconds: 'number' },
}

const VERSION = 'https://jsonfeed.org/version/1.1'

/** Hold the members of a JSON Feed to their types (JSON Feed 1.1): readers throw away what is not as they expect it. */
export const jsonTypes: Rule = {
  id: 'X0',
  severity: 'error',

  *find({ feed, json }) {
    if (feed.format !== 'json') return

    yield* judge(json, FEED, [])
    if (readMember(json, 'version') !== VERSION) {
      const message = `Unexpected older version, expected \`${VERSION}\``
      yield { spot: ['version'], message, severity: 'warning' }
    }
    if (readMember(json, 'items') === undefined) {
      yield { spot: [], message: 'Unexpected JSON Feed without items, expected a list of them' }
    }
    for (const [index, item] of readList(readMember(json, 'items')).entries()) {
      yield* judge(item, ITEM, ['items', index])
      for (const [at, tag] of readList(readMember(item, 'tags')).entries()) {
        if (typeof tag === 'string') continue
        yield {
          spot: ['items', index, 'tags', at],
          message: `Unexpected ${nameKind(tag)}, expected a tag of text`,
        }
      }
      for (const [at, attachment] of readList(readMember(item, 'attachments')).entries()) {
        yield* judge(attachment, ATTACHMENT, ['items', index, 'attachments', at])
      }
    }
  },
}

function* judge(
  value: unknown,
  kinds: Readonly<Record<string, Kind>>,
  spot: JsonPath,
): Iterable<Breach> {
  if (!isObject(value)) {
    yield { spot, message: `Unexpected ${nameKind(value)}, expected an object` }
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const kind = kinds[name]
    if (kind === undefined || nameKind(member) === kind) continue
    yield {
      spot: [...spot, name],
      message: `Unexpected ${nameKind(member)} as \`${name}\`, expected ${kind}`,
    }
  }
}

function nameKind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  return typeof value === 'boolean' ? 'flag' : typeof value
}
