import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../src/check/check-document.ts'
import { bodyRules } from '../../src/check/rules.ts'
import { seeBodies } from '../../src/check/see-bodies.ts'
import type { Finding } from '../../src/model/finding.ts'
import { addLeadImage } from '../../src/render/add-lead-image.ts'
import { carryLine } from '../../src/text/carry-text.ts'
import { arbitraryMarkup } from '../render/arbitrary-markup.ts'
import { render } from '../render/render-sample.ts'

const ids = new Set(bodyRules.map(({ id }) => id))

/* More of them where somebody looks for what the usual number does not meet. */
const numRuns = Number(process.env.RUNS ?? 500)

/* A build leaves the rules of bodies out: this is why it may. */
test('what is rendered of any markup breaks no rule of bodies', () => {
  expect(listBreaches('<p onclick="x()">A rope')).not.toEqual([])
  fc.assert(
    fc.property(arbitraryMarkup, (markup) => {
      const { html } = render(markup)
      expect(listBreaches(html)).toEqual([])
    }),
    { numRuns },
  )
})

/* As reading leaves them: no feed carries a control character. */
const anyText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', "a'b", '<b>', '&amp;', ']]>'))
  .map(carryLine)

test('a lead image before a body breaks none either, whatever its words', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.webUrl(), (alt, caption, credit, url) => {
      const image = {
        url,
        type: 'image/png',
        bytes: 1,
        alt,
        caption,
        credit,
        width: 4,
        height: 3,
        seconds: undefined,
      }
      const html = addLeadImage('<p>A rope was enough.</p>', image)
      expect(listBreaches(html)).toEqual([])
    }),
    { numRuns },
  )
})

function listBreaches(html: string): readonly Finding[] {
  const text = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: 'a:b', content_html: html }],
  })
  const { findings } = checkDocument({ path: 'feed.json', text }, { nowMs: undefined, seeBodies })
  return findings.filter(({ ruleId, severity }) => ids.has(ruleId) && severity !== 'info')
}
