import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HeldHtml } from '../../src/model/item.ts'
import { makeHtmlCodec } from '../../src/state/make-html-codec.ts'
import { holdHtml } from '../../src/text/hold-html.ts'

const text = fc.string({ unit: 'grapheme' })
const rendering = fc.record({ html: text, summary: fc.option(text, { nil: undefined }) })

test('values come back with their HTML, whatever it holds', () => {
  fc.assert(
    fc.property(fc.dictionary(text, rendering), (given) => {
      const values = Object.entries(given).map(
        ([key, { html, summary }]) => [key, { summary, html: holdHtml(html) }] as const,
      )
      const codec = makeHtmlCodec<Omit<Rendering, 'html'>>()
      const found = codec.decode(Buffer.from(codec.encode(new Map(values))))
      expect(found.map(tell)).toEqual(values.map(tell))
    }),
  )
})

type Rendering = { readonly html: HeldHtml; readonly summary: string | undefined }

function tell([key, { html, summary }]: readonly [string, Rendering]) {
  return { key, summary, hash: html.hash, bytes: html.bytes, html: html.read() }
}
