import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Document, Item } from '../model/item.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { formatInstant } from '../text/format-instant.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import { serialiseXml } from '../text/serialise-xml.ts'
import type { Newsroom } from './companion.ts'
import { listNews } from './list-news.ts'

/**
 * Write `sitemap-news.xml`, the newest stories for search engines, by Google's news sitemap
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 * Without a story there is no file: the schema of sitemaps wants one at least.
 */
export function writeNewsSitemap({ feeds, site }: Newsroom): readonly Document[] {
  if (site.sitemapNews === undefined) return []
  const { publication } = site.sitemapNews
  const news = listNews(feeds, site.url).map(tell)
  if (news.length === 0) return []
  return [
    {
      path: 'sitemap-news.xml',
      key: hashBytes(`sitemap ${JSON.stringify([publication, news])}`),
      get text() {
        return formatSitemap(news, publication)
      },
    },
  ]
}

/** What a sitemap says of an item. */
type Told = Pick<Item, 'url' | 'language' | 'publishedMs' | 'title'>

function tell({ url, language, publishedMs, title }: Item): Told {
  return { url, language, publishedMs, title }
}

function formatSitemap(news: readonly Told[], publication: string): string {
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  }
  const urls = news.map((item) => buildUrl(item, publication))
  return serialiseXml(x(null, x('urlset', attributes, urls)), SPELLINGS)
}

const SPELLINGS = { 'url/loc': 'address' } as const

function buildUrl(item: Told, publication: string): Element {
  return x('url', [
    x('loc', item.url),
    x('news:news', [
      x('news:publication', [
        x('news:name', publication),
        x('news:language', nameLanguage(item.language)),
      ]),
      x('news:publication_date', formatInstant(item.publishedMs)),
      x('news:title', item.title),
    ]),
  ])
}

/* Two or three letters of ISO 639, and two exceptions for Chinese. */
function nameLanguage(language: string): string {
  const { language: name, script } = new Intl.Locale(
    canonicaliseLanguage(language) ?? 'en',
  ).maximize()
  if (name === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn'
  return name
}
