import type { Element } from 'xast'
import { parseWebUrl } from '../../text/parse-url.ts'
import { findChild, findText } from '../../text/read-element.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule, Sight } from '../rule.ts'

/**
 * Hold lists of feeds to OPML 2.0: a title, and for each feed its text, title, address and page
 * (http://opml.org/spec2.opml; W3C validator: MissingTitleAttr, MissingXmlURL).
 */
export const outlines: Rule<Sight> = {
  id: 'H3',
  severity: 'warning',

  *find({ elements }) {
    const [opml] = elements
    if (opml?.name !== 'opml') return
    const { version } = opml.attributes
    if (version !== '2.0') {
      const found = quote(version ?? undefined)
      yield { spot: opml, message: `Unexpected OPML version ${found}, expected \`2.0\`` }
    }
    const head = findChild(opml, 'head')
    if (!(head && findText(head, 'title')?.trim())) {
      yield { spot: head ?? opml, message: 'Unexpected OPML without title, expected one' }
    }
    if (findChild(opml, 'body') === undefined) {
      yield { spot: opml, message: 'Unexpected OPML without body, expected one', severity: 'error' }
    }
    for (const outline of elements.filter(({ name }) => name === 'outline')) {
      yield* judgeOutline(outline)
    }
  },
}

function* judgeOutline(spot: Element): Iterable<Breach> {
  const { attributes } = spot
  if (!attributes.text) {
    yield { spot, message: 'Unexpected outline without text, expected one', severity: 'error' }
  }
  if (attributes.type !== 'rss') return
  if (parseWebUrl(attributes.xmlUrl ?? '') === undefined) {
    const found = quote(attributes.xmlUrl ?? undefined)
    const message = `Unexpected \`xmlUrl\` ${found}, expected an absolute address`
    yield { spot, message, severity: 'error' }
  }
  for (const name of ['title', 'htmlUrl']) {
    if (attributes[name]) continue
    yield { spot, message: `Unexpected outline without \`${name}\`, expected one` }
  }
}
