import type { Element } from 'xast'
import { parseWebUrl } from '../../text/parse-url.ts'
import { findChild, findText, listChildren, readText } from '../../text/read-element.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule, Sight } from '../rule.ts'

const MOST = 1000
const DAYS_MS = 2 * 86_400_000
const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u
const LANGUAGE = /^(?:[a-z]{2,3}|zh-cn|zh-tw)$/u

/**
 * Hold a news sitemap to articles of the last two days, a thousand at the most, each with publication, language,
 * date and title (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export const newsSitemap: Rule<Sight> = {
  id: 'N1',
  severity: 'error',

  *find({ elements }) {
    const [root] = elements
    if (root?.name !== 'urlset') return
    const urls = listChildren(root, 'url')
    if (urls.length === 0) {
      yield {
        spot: root,
        message: 'Unexpected sitemap without address, expected one: its schema asks for it',
        severity: 'info',
      }
    }
    for (const url of urls) {
      const address = findText(url, 'loc')?.trim()
      if (parseWebUrl(address ?? '') === undefined) {
        yield {
          spot: url,
          message: `Unexpected address ${quote(address)}, expected an absolute one in \`loc\``,
        }
      }
    }
    const news = urls.flatMap((url) => findChild(url, 'news:news') ?? [])
    const last = news[MOST]
    if (last !== undefined)
      yield {
        spot: last,
        message: `Unexpected ${news.length} articles, expected ${MOST} at the most`,
      }
    for (const article of news) yield* judgeArticle(article, findNewest(news))
  },
}

/* Measured from the newest article: a file that waits for the next build is not wrong. */
function findNewest(news: readonly Element[]): number {
  return news.reduce((newestMs, article) => {
    const ms = Date.parse(findText(article, 'news:publication_date') ?? '')
    return Number.isNaN(ms) ? newestMs : Math.max(newestMs, ms)
  }, 0)
}

function* judgeArticle(article: Element, newestMs: number): Iterable<Breach> {
  const publication = findChild(article, 'news:publication')
  const name = publication && findChild(publication, 'news:name')
  const language = publication && findChild(publication, 'news:language')
  const title = findChild(article, 'news:title')
  if (!name || readText(name).trim() === '') {
    const message = 'Unexpected article without name of its publication, expected one'
    yield { spot: name ?? article, message }
  }
  if (!language || !LANGUAGE.test(readText(language))) {
    const found = quote(language && readText(language))
    const message = `Unexpected language ${found}, expected two or three letters, \`zh-cn\` or \`zh-tw\``
    yield { spot: language ?? article, message }
  }
  if (!title || readText(title).trim() === '') {
    yield { spot: title ?? article, message: 'Unexpected article without title, expected one' }
  }
  yield* judgeDate(article, newestMs)
}

function* judgeDate(article: Element, newestMs: number): Iterable<Breach> {
  const element = findChild(article, 'news:publication_date')
  const date = element === undefined ? '' : readText(element)
  const found = quote(element && date)
  const spot = element ?? article
  if (!W3C_DATE.test(date) || Number.isNaN(Date.parse(date))) {
    yield { spot, message: `Unexpected date ${found}, expected one as \`2026-03-02T10:00:00Z\`` }
  } else if (Date.parse(date) < newestMs - DAYS_MS) {
    const message = `Unexpected date ${found}, expected one of two days before the newest`
    yield { spot, message, severity: 'warning' }
  }
}
