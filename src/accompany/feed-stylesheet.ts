import { join } from 'node:path/posix'
import type { Document } from '../model/item.ts'
import { findDirection } from '../text/find-direction.ts'
import type { Newsroom } from './companion.ts'
import { findWords } from './find-words.ts'

/** Write the CSS that browsers show the XML of the feeds with, one file for each language. */
export function writeFeedStylesheet({ feeds, site }: Newsroom): readonly Document[] {
  if (!site.stylesheet) return []
  const languageByPath = new Map(
    feeds.flatMap(({ folder, stylesheet, language }) =>
      stylesheet === undefined ? [] : [[join(folder, stylesheet), language] as const],
    ),
  )
  return [...languageByPath].map(([path, language]) => ({ path, text: fill(language) }))
}

function fill(language: string): string {
  const { thisIsAFeed } = findWords(language)
  return STYLESHEET.replace('NOTICE', () => JSON.stringify(thisIsAFeed)).replace(
    'DIRECTION',
    findDirection(language),
  )
}

// RSS has no namespace, Atom has one; what has another is of modules. What is not named stays hidden: bodies are markup that
// CSS can't render, and links can't be followed, so that addresses are shown for copying.
const STYLESHEET = `@namespace atom url(http://www.w3.org/2005/Atom);
@namespace dc url(http://purl.org/dc/elements/1.1/);

:root {
  color-scheme: light dark;
  display: block;
  direction: DIRECTION;
  max-width: 42rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  background: #fbfaf7;
  color: #1d1d1b;
  font: 1.0625rem/1.5 Georgia, "Noto Serif", serif;
  overflow-wrap: break-word;
}

:root::before {
  content: NOTICE;
  display: block;
  margin-bottom: 2rem;
  padding: 0.75rem 1rem;
  border-inline-start: 0.3rem solid #b8430f;
  background: #f1eee6;
  font: 0.9375rem/1.5 system-ui, sans-serif;
}

channel > *,
item > *,
feed > *,
entry > *,
author > * {
  display: none;
}

channel,
item,
entry,
channel > |title,
channel > |description,
feed > atom|title,
feed > atom|subtitle,
item > |title,
item > |description,
item > |link,
item > |pubDate,
item > dc|creator,
entry > atom|title,
entry > atom|summary,
entry > atom|link[rel="alternate"],
entry > atom|published,
entry > atom|author,
author > atom|name {
  display: block;
  unicode-bidi: plaintext;
  text-align: start;
}

channel > |title,
feed > atom|title {
  font-size: 2rem;
  font-weight: bold;
  line-height: 1.2;
}

channel > |description,
feed > atom|subtitle {
  color: #5c5a54;
  font-size: 1.125rem;
}

item,
entry {
  display: flex;
  flex-direction: column;
  margin-top: 1.75rem;
  padding-top: 1.25rem;
  border-top: 1px solid #d8d4c9;
}

item > |title,
entry > atom|title {
  font-size: 1.25rem;
  font-weight: bold;
  line-height: 1.3;
}

item > |description,
entry > atom|summary {
  order: 1;
}

item > dc|creator,
item > |pubDate,
entry > atom|author,
entry > atom|published {
  order: 2;
  color: #5c5a54;
  font: 0.875rem/1.5 system-ui, sans-serif;
}

item > |link,
entry > atom|link[rel="alternate"] {
  order: 3;
  color: #9c3509;
  font: 0.875rem/1.5 system-ui, sans-serif;
  -webkit-user-select: all;
  user-select: all;
}

entry > atom|link[rel="alternate"]::after {
  content: attr(href);
}

@media (prefers-color-scheme: dark) {
  :root {
    background: #17181a;
    color: #eceae4;
  }

  :root::before {
    border-color: #f08a4b;
    background: #232427;
  }

  item,
  entry {
    border-color: #3a3b3e;
  }

  channel > |description,
  feed > atom|subtitle,
  item > dc|creator,
  item > |pubDate,
  entry > atom|author,
  entry > atom|published {
    color: #a9a79f;
  }

  item > |link,
  entry > atom|link[rel="alternate"] {
    color: #f4a26c;
  }
}
`
