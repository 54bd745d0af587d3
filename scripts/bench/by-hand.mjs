// What somebody writes in an afternoon: front matter of all files, the newest fifty of the site and of each section,
// rendered once each, in three formats. No cleaning, no duplicates, no ids that stay, no checks.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Feed } from 'feed'
import matter from 'gray-matter'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const SITE = 'https://news.example/'
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify)

const articles = readdirSync('articles', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const { data, content } = matter(readFileSync(join(entry.parentPath, entry.name), 'utf8'), {})
    return { ...data, section: entry.parentPath.split('/').at(-1), content }
  })
  .sort((a, b) => b.date - a.date)

const sections = [...new Set(articles.map(({ section }) => section))]
write('.', articles)
for (const section of sections) {
  write(
    section,
    articles.filter((article) => article.section === section),
  )
}

function write(folder, all) {
  const feed = new Feed({ title: 'News', id: SITE, link: SITE, copyright: '' })
  for (const article of all.slice(0, 50)) {
    article.html ??= String(markdown.processSync(article.content))
    const link = `${SITE}${article.section}/${article.slug}/`
    feed.addItem({
      title: article.title,
      id: link,
      link,
      date: article.date,
      description: article.summary,
      content: article.html,
    })
  }
  mkdirSync(join('by-hand', folder), { recursive: true })
  writeFileSync(join('by-hand', folder, 'rss.xml'), feed.rss2())
  writeFileSync(join('by-hand', folder, 'atom.xml'), feed.atom1())
  writeFileSync(join('by-hand', folder, 'feed.json'), feed.json1())
}
