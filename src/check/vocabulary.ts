/** Children and attributes that elements of a format may have, by the name of the element. */
export type Names = Readonly<
  Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>
>

const TEXT = { children: [], attributes: [] }
const ATOM_TEXT = { children: [], attributes: ['type'] }
const ATOM_PERSON = { children: ['name', 'uri', 'email'], attributes: [] }
const ATOM_LINK = {
  children: [],
  attributes: ['href', 'rel', 'type', 'hreflang', 'title', 'length'],
}

/** RSS 2.0.11, https://www.rssboard.org/rss-specification */
export const RSS_NAMES: Names = {
  rss: { children: ['channel'], attributes: ['version'] },
  channel: {
    children: [
      ...['title', 'link', 'description', 'language', 'copyright', 'managingEditor', 'webMaster'],
      ...['pubDate', 'lastBuildDate', 'category', 'generator', 'docs', 'cloud', 'ttl', 'image'],
      ...['rating', 'textInput', 'skipHours', 'skipDays', 'item'],
    ],
    attributes: [],
  },
  item: {
    children: [
      ...['title', 'link', 'description', 'author', 'category', 'comments', 'enclosure', 'guid'],
      ...['pubDate', 'source'],
    ],
    attributes: [],
  },
  image: {
    children: ['url', 'title', 'link', 'width', 'height', 'description'],
    attributes: [],
  },
  textInput: { children: ['title', 'description', 'name', 'link'], attributes: [] },
  skipHours: { children: ['hour'], attributes: [] },
  skipDays: { children: ['day'], attributes: [] },
  cloud: {
    children: [],
    attributes: ['domain', 'port', 'path', 'registerProcedure', 'protocol'],
  },
  category: { children: [], attributes: ['domain'] },
  enclosure: { children: [], attributes: ['url', 'length', 'type'] },
  guid: { children: [], attributes: ['isPermaLink'] },
  source: { children: [], attributes: ['url'] },
  title: TEXT,
  link: TEXT,
  description: TEXT,
  language: TEXT,
  pubDate: TEXT,
  author: TEXT,
  'atom:link': ATOM_LINK,
}

/** RFC 4287 section 4, RFC 4685 sections 3 and 4 for the attributes of replies. */
export const ATOM_NAMES: Names = {
  feed: {
    children: [
      ...['id', 'title', 'subtitle', 'link', 'updated', 'author', 'contributor', 'category'],
      ...['generator', 'icon', 'logo', 'rights', 'entry'],
    ],
    attributes: [],
  },
  entry: {
    children: [
      ...['id', 'title', 'link', 'published', 'updated', 'author', 'contributor', 'category'],
      ...['summary', 'content', 'rights', 'source'],
    ],
    attributes: [],
  },
  source: {
    children: [
      ...['id', 'title', 'subtitle', 'link', 'updated', 'author', 'contributor', 'category'],
      ...['generator', 'icon', 'logo', 'rights'],
    ],
    attributes: [],
  },
  link: { ...ATOM_LINK, attributes: [...ATOM_LINK.attributes, 'thr:count', 'thr:updated'] },
  author: ATOM_PERSON,
  contributor: ATOM_PERSON,
  category: { children: [], attributes: ['term', 'scheme', 'label'] },
  generator: { children: [], attributes: ['uri', 'version'] },
  content: { children: [], attributes: ['type', 'src'] },
  title: ATOM_TEXT,
  subtitle: ATOM_TEXT,
  summary: ATOM_TEXT,
  rights: ATOM_TEXT,
  id: TEXT,
  updated: TEXT,
  published: TEXT,
}

/** Members of JSON Feed 1.1 and 1.0 by kind of object; the value names the kind of what they hold, `''` for none. */
export const JSON_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  feed: {
    ...{ version: '', title: '', home_page_url: '', feed_url: '', description: '' },
    ...{ user_comment: '', next_url: '', icon: '', favicon: '', language: '', expired: '' },
    ...{ author: 'author', authors: 'author', hubs: 'hub', items: 'item' },
  },
  item: {
    ...{ id: '', url: '', external_url: '', title: '', content_html: '', content_text: '' },
    ...{ summary: '', image: '', banner_image: '', date_published: '', date_modified: '' },
    ...{ tags: '', language: '', author: 'author', authors: 'author', attachments: 'attachment' },
  },
  author: { name: '', url: '', avatar: '' },
  hub: { type: '', url: '' },
  attachment: { url: '', mime_type: '', title: '', size_in_bytes: '', duration_in_seconds: '' },
}
