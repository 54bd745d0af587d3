import { quote } from '../quote.ts'
import type { HtmlEvent } from '../read-html.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

/** Hold every link to a text, be it the `alt` of an image (WCAG 2.2 criterion 2.4.4). */
export const linkText: Rule<BodySight> = {
  id: 'A2',
  severity: 'warning',

  *find({ seenBodies }) {
    for (const { html, name, spot } of seenBodies) {
      for (const href of listSilentLinks(html.events)) {
        yield {
          spot,
          message: `Unexpected link to ${quote(href)} without text in ${name}, expected one`,
        }
      }
    }
  },
}

function* listSilentLinks(events: readonly HtmlEvent[]): Iterable<string> {
  let silent: string | undefined
  for (const event of events) {
    if (event.kind === 'text' ? event.text.trim() !== '' : speaks(event)) silent = undefined
    if (event.kind === 'text' || event.name !== 'a') continue
    if (event.kind === 'start') silent = event.attributes.get('href')
    else if (silent !== undefined) {
      yield silent
      silent = undefined
    }
  }
}

function speaks(event: HtmlEvent): boolean {
  if (event.kind !== 'start') return false
  const { attributes, name } = event
  return (
    (name === 'img' && (attributes.get('alt') ?? '') !== '') ||
    Boolean(attributes.get('aria-label'))
  )
}
