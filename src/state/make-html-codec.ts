import type { HeldHtml } from '../model/item.ts'
import type { Codec } from './text-cache.ts'

/** What is kept of each value: its facts, and how many bytes of the HTML are its own. */
type Row<Facts> = {
  readonly key: string
  readonly facts: Facts
  readonly html: Omit<HeldHtml, 'read'>
  readonly length: number
}

/**
 * Keep values that hold HTML: a line of JSON with their facts, and all HTML behind it, which is read piece by piece. Most
 * builds ask for none, and to parse all of it took as long as to read a thousand files.
 */
export function makeHtmlCodec<Facts extends object>(): Codec<Facts & Held> {
  return { encode: encodeAll, decode: (body) => [...decodeRows<Facts>(body)] }
}

type Held = { readonly html: HeldHtml }

/* What nobody reads is kept as it came. */
const bytesByHtml = new WeakMap<HeldHtml, Uint8Array>()

function encodeAll(values: ReadonlyMap<string, Held>): Buffer {
  const parts: Uint8Array[] = []
  const rows = [...values].map(([key, { html, ...facts }]): Row<object> => {
    const bytes = bytesByHtml.get(html) ?? Buffer.from(html.read())
    parts.push(bytes)
    return { key, facts, html: { hash: html.hash, bytes: html.bytes }, length: bytes.length }
  })
  return Buffer.concat([Buffer.from(`${JSON.stringify(rows)}\n`), ...parts])
}

function* decodeRows<Facts>(body: Buffer): Iterable<[string, Facts & Held]> {
  const lineEnd = body.indexOf('\n')
  const rows: ReadonlyArray<Row<Facts>> = JSON.parse(body.toString('utf8', 0, lineEnd))
  let next = lineEnd + 1
  for (const { key, facts, html, length } of rows) {
    const bytes = body.subarray(next, next + length)
    next += length
    let text: string | undefined
    const read = () => {
      text ??= bytes.toString()
      return text
    }
    const held: HeldHtml = { ...html, read }
    bytesByHtml.set(held, bytes)
    yield [key, { ...facts, html: held }]
  }
}
