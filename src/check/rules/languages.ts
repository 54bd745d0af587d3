import { isLanguage } from '../is-language.ts'
import { listTags } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { BodySight, SeenBody } from '../see-bodies.ts'

const LETTERS = /\p{L}/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/**
 * Hold languages of items and of parts of bodies to tags of BCP 47, and text that runs from right to left to saying
 * so (WCAG 2.2 criteria 3.1.1 and 3.1.2, HTML standard section 3.2.6.4).
 */
export const languages: Rule<BodySight> = {
  id: 'A6',
  severity: 'warning',

  *find(sight) {
    for (const { language, name } of sight.feed.items) {
      if (language === undefined || isLanguage(language.text)) continue
      yield {
        spot: language.spot,
        message: `Unexpected language ${quote(language.text)} of ${name}, expected a tag as \`ar\` or \`pt-BR\``,
      }
    }
    for (const { attributes, name, owner, spot } of listTags(sight)) {
      const lang = attributes.get('lang')
      if (lang === undefined || lang === '' || isLanguage(lang)) continue
      yield {
        spot,
        message: `Unexpected language ${quote(lang)} of \`<${name}>\` in ${owner}, expected a tag as \`ar\``,
      }
    }
    for (const body of sight.seenBodies) yield* judgeDirection(body)
  },
}

function* judgeDirection({ html, name, spot }: SeenBody): Iterable<Breach> {
  const first = html.events.find((event) => event.kind === 'start')
  if (first?.kind !== 'start' || first.attributes.has('dir')) return
  const text = html.events.map((event) => (event.kind === 'text' ? event.text : '')).join('')
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0
  if (rightToLeft * 2 <= (text.match(LETTERS)?.length ?? 0)) return
  const message = `Unexpected text from right to left without \`dir\` in ${name}, expected \`dir="rtl"\``
  yield { spot, message, severity: 'info' }
}
