import type { Element } from 'xast'
import type { Breach, FeedSight, Rule } from '../rule.ts'

const PLAIN =
  /^(?:title|category|copyright|dc:.*|atom:.*|media:(?:title|credit|copyright)|subtitle|rights|name|itunes:(?:title|author|subtitle))$/u
const MARKUP = /^(?:description|content:encoded|content|summary)$/u
const ADDRESS = /^(?:link|guid|docs|comments|url|id|uri|icon|logo)$/u

/**
 * Hold text to the spelling that all readers decode alike: no CDATA section (some decode it once more), hexadecimal
 * references in plain text, named ones in bodies and addresses (RSS Advisory Board profile, "Character Data").
 */
export const escapes: Rule = {
  id: 'X3',
  severity: 'info',

  *find(sight) {
    for (const element of sight.elements) {
      if (element.children.some((child) => child.type === 'cdata')) {
        const message = `Unexpected CDATA section in \`${element.name}\`, expected escaped text`
        yield { spot: element, message, severity: 'warning' }
      } else {
        yield* judgeSpelling(element, sight)
      }
    }
  },
}

function* judgeSpelling(element: Element, { feed, text }: FeedSight): Iterable<Breach> {
  const first = element.children[0]
  if (first?.type !== 'text' || !/[&<>]/u.test(first.value)) return
  // XML within an element, as in content of type xhtml, is no text of ours to spell.
  if (element.children.length > 1) return
  const raw = text.slice(first.position?.start.offset, first.position?.end.offset)
  const { name } = element
  const isOfFeed = feed.description?.spot === element
  const isPlain = (PLAIN.test(name) || isOfFeed) && (element.attributes.type ?? 'text') === 'text'
  const isMarkup =
    MARKUP.test(name) && !isOfFeed && (feed.format === 'rss' || element.attributes.type === 'html')
  if (isPlain && /&(?:amp|lt|gt);/u.test(raw)) {
    const message = `Unexpected named reference in the plain text of \`${name}\`, expected \`&#x26;\`: some readers decode twice`
    yield { spot: element, message }
  }
  if ((isMarkup || ADDRESS.test(name)) && /&#(?:x26|38|x3c|60);/iu.test(raw)) {
    const message = `Unexpected numeric reference in \`${name}\`, expected \`&amp;\`: some readers hand it out as it is`
    yield { spot: element, message }
  }
}
