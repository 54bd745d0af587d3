import type { HeldHtml } from '../model/item.ts'
import type { Codec } from './text-cache.ts'

/** What is kept of each value: its facts, and how many bytes of the HTML are its own. */
type Row = {
  readonly key: string
  readonly facts: object
  readonly html: Omit<HeldHtml, 'read'>
  readonly length: number
}

/**
 * Keep values that hold HTML: a line of JSON with their facts, and all HTML behind it, which is read piece by piece. Most
 * builds ask for none, and to parse all of it took as long as to read a thousand files.
 */
export function makeHtmlCodec<T extends { readonly html: HeldHtml }>(): Codec<T> {
  return { encode: encodeAll, decode: (body) => [...decodeRows(body)] as [string, T][] }
}

function encodeAll(values: ReadonlyMap<string, { readonly html: HeldHtml }>): Buffer {
  const parts: Buffer[] = []
  const rows = [...values].map(([key, { html, ...facts }]): Row => {
    const bytes = Buffer.from(html.read())
    parts.push(bytes)
    return { key, facts, html: { hash: html.hash, bytes: html.bytes }, length: bytes.length }
  })
  return Buffer.concat([Buffer.from(`${JSON.stringify(rows)}\n`), ...parts])
}

function* decodeRows(body: Buffer): Iterable<[string, object]> {
  const lineEnd = body.indexOf('\n')
  const rows: readonly Row[] = JSON.parse(body.toString('utf8', 0, lineEnd))
  let next = lineEnd + 1
  for (const { key, facts, html, length } of rows) {
    const start = next
    next += length
    const read = () => body.toString('utf8', start, start + length)
    yield [key, { ...facts, html: { ...html, read } }]
  }
}
