import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Feed } from '../model/item.ts'
import { findDirection } from '../text/find-direction.ts'
import { formatHtml } from './format-html.ts'
import { linkFeeds } from './link-feeds.ts'
import type { Words } from './words/words.ts'

/** A page for people, but for what all pages share. */
export type Page = {
  readonly words: Words
  /** BCP 47, of all that is not marked otherwise. */
  readonly language: string
  readonly title: string
  readonly description: string
  /** Feeds that browsers and readers are to find from here, the page's own first. */
  readonly feeds: readonly Feed[]
  /** `../` for each folder that the page lies in. */
  readonly toRoot: string
  readonly content: readonly ElementContent[]
}

/* Neither styles nor scripts within the page, so that the strictest policy lets it work; the page brings one itself. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** Write a page as an HTML document. */
export function formatPage(page: Page): string {
  const { language, words } = page
  const root = h('html', { lang: language, dir: findDirection(language) }, [
    '\n',
    buildHead(page),
    '\n',
    h('body', { dataCopied: words.copied }, ['\n', ...separate(page.content), '\n']),
    '\n',
  ])
  return `<!doctype html>\n${formatHtml([root])}`
}

function buildHead({ title, description, feeds, toRoot }: Page): Element {
  return h('head', [
    '\n',
    ...separate([
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('title', title),
      h('meta', { name: 'description', content: description }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'generator', content: 'Feedwright' }),
      h('link', { rel: 'stylesheet', href: `${toRoot}feeds.css` }),
      h('script', { src: `${toRoot}feeds.js`, defer: true }),
      ...linkFeeds(feeds),
    ]),
    '\n',
  ])
}

/** Put each element on a line of its own, so that changes show line by line. */
export function separate(elements: readonly ElementContent[]): ElementContent[] {
  return elements.flatMap((element, index) =>
    index === 0 ? [element] : [{ type: 'text', value: '\n' } as const, element],
  )
}
