import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import { carryText } from '../../src/text/carry-text.ts'
import type { Spelling } from '../../src/text/escape-xml.ts'
import { findChild, findText } from '../../src/text/read-element.ts'
import { serialiseXml } from '../../src/text/serialise-xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

describe('serialiseXml', () => {
  test.each([
    ['plain', '&#x26;amp; &#x3C;b&#x3E; ]]&#x3E; "'],
    ['markup', '&amp;amp; &lt;b&gt; ]]&gt; "'],
    ['address', '&amp;amp; &lt;b&gt; ]]&gt; "'],
  ] as const)('spells text as %s', (spelling: Spelling, expected) => {
    const root = x(null, x('a', [x('b', '&amp; <b> ]]> "')]))
    expect(serialiseXml(root, { 'a/b': spelling })).toBe(
      `${DECLARATION}<a>\n  <b>${expected}</b>\n</a>\n`,
    )
  })

  test('spells attributes with names', () => {
    const root = x(null, x('a', { b: '&amp; <b> "c"', d: 'e\tf\ng' }))
    expect(serialiseXml(root, {})).toBe(
      `${DECLARATION}<a b="&amp;amp; &lt;b> &quot;c&quot;" d="e&#x9;f&#xA;g"/>\n`,
    )
  })

  test('leaves out what elements of feeds do not hold: white space between elements, comments', () => {
    const root = fromXml('<!-- c --><a>\n\n <b/> <!-- d --> <c>e<![CDATA[&f]]></c></a>')
    expect(serialiseXml(root, {})).toBe(`${DECLARATION}<a>\n  <b/>\n  <c>e&#x26;f</c>\n</a>\n`)
  })

  test('writes instructions above the root, the declaration only once', () => {
    const root = fromXml('<?xml version="1.0"?><?xml-stylesheet href="a.css"?><a/>')
    expect(serialiseXml(root, {})).toBe(`${DECLARATION}<?xml-stylesheet href="a.css"?>\n<a/>\n`)
  })

  test('brings back any text and any attribute, in every spelling', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).map(carryText),
        fc.constantFrom<Spelling>('plain', 'markup', 'address'),
        (text, spelling) => {
          const root = x(null, x('a', { b: text }, [x('c', text)]))
          const back = findChild(fromXml(serialiseXml(root, { 'a/c': spelling })), 'a')
          expect(back?.attributes.b).toBe(text)
          expect(back && findText(back, 'c')).toBe(text)
        },
      ),
    )
  })
})
