import type { Article, Body } from '../model/article.ts'
import { type Facts, type Origins, SILENT } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Scan } from '../model/scan.ts'
import { encodeBody, measureBody } from './encode-body.ts'
import { escapeSeldom } from './escape-seldom.ts'
import { type PackedRemovals, packRemovals } from './pack-removals.ts'
import { type PackedRows, packRows } from './pack-rows.ts'

/** What a file told, and of which bytes: `''` for a file that could not be read. */
export type FileScan = Scan & { readonly path: string; readonly hash: string }

/** Scans of some files, to be sent and kept as they are. */
export type EncodedScans = {
  /** What every build asks of each scan; begins with how long its parts are. */
  readonly outlines: Uint8Array<ArrayBuffer>
  /** The bodies of the articles, which are seldom asked for. */
  readonly bodies: Uint8Array<ArrayBuffer>
}

/** The part of the outlines that is JSON; what counts articles counts scans, and is empty for one without an article. */
export type OutlineText = {
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  /** Scans without an article. */
  readonly lacking: readonly number[]
  readonly findings: ReadonlyArray<readonly [scan: number, findings: readonly Finding[]]>
  readonly facts: PackedRows
  readonly outlines: PackedRows
  /** Each once, as JSON. */
  readonly origins: readonly string[]
  readonly originsOf: readonly number[]
  readonly removals: PackedRemovals
}

/** What is left of an article without what is packed in other ways or told by the file. */
type Outline = Pick<Article, 'format' | 'bodyStart' | 'headline' | 'wanted' | 'keptLength'>

/** The outline that is not written. */
export const PLAIN_OUTLINE: Outline = {
  format: 'markdown',
  bodyStart: 0,
  headline: undefined,
  wanted: [],
  keptLength: 0,
}

/** The facts that are not written. */
export const PLAIN_FACTS: Facts = {
  ...SILENT,
  title: '',
  slug: '',
  language: '',
  section: undefined,
}

/** Encode scans; `decodeScans` opens them. Numbers are in the machine's own order, so for this machine only. */
export function encodeScans(scans: readonly FileScan[]): EncodedScans {
  const text = Buffer.from(escapeSeldom(JSON.stringify(makeText(scans))))
  const bodies = scans.map(({ article }) => article?.readBody())
  const hashes = scans.map(({ article }) => article?.paragraphHashes ?? NO_NUMBERS)
  const bodyStarts = listStarts(bodies.map((body) => (body === undefined ? 0 : measureBody(body))))
  const numbers = [
    Uint32Array.of(scans.length, text.length),
    bodyStarts,
    listStarts(hashes.map(({ length }) => length)),
    ...hashes,
  ]
  return { outlines: joinBytes([...numbers, text]), bodies: encodeBodies(bodies, bodyStarts) }
}

const NO_NUMBERS = new Uint32Array()

function encodeBodies(
  bodies: ReadonlyArray<Body | undefined>,
  starts: Uint32Array,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(starts.at(-1) ?? 0)
  for (const [index, body] of bodies.entries()) {
    if (body !== undefined) encodeBody(body, bytes.subarray(starts[index], starts[index + 1]))
  }
  return bytes
}

function makeText(scans: readonly FileScan[]): OutlineText {
  const articles = scans.map(({ article }) => article)
  const origins = articles.map((article) => JSON.stringify(article?.origins ?? NO_ORIGINS))
  const distinct = [...new Set(origins)]
  return {
    paths: scans.map(({ path }) => path),
    hashes: scans.map(({ hash }) => hash),
    lacking: [...scans.keys()].filter((at) => articles[at] === undefined),
    findings: [...scans.entries()].flatMap(([at, { findings }]) =>
      findings.length === 0 ? [] : [[at, findings] as const],
    ),
    facts: packRows(
      articles.map((article) => article?.facts ?? PLAIN_FACTS),
      PLAIN_FACTS,
    ),
    outlines: packRows(articles.map(makeOutline), PLAIN_OUTLINE),
    origins: distinct,
    originsOf: origins.map((text) => distinct.indexOf(text)),
    removals: packRemovals(articles.map((article) => article?.removals ?? [])),
  }
}

const NO_ORIGINS: Origins = {}

function makeOutline(article: Article | undefined): Outline {
  const { format, bodyStart, headline, wanted, keptLength } = article ?? PLAIN_OUTLINE
  return { format, bodyStart, headline, wanted, keptLength }
}

function listStarts(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] ?? 0) + length
  return starts
}

function joinBytes(parts: readonly (Uint32Array | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    joined.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return joined
}
