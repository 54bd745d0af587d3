import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import { hashTitle } from '../text/hash-title.ts'
import { listLeft } from '../text/list-left.ts'

/*
 * What a story says, by the number of the definition. A definition that was ever released stays as it is:
 * a change of it would date every story anew. A better one takes the next number.
 */
const hashByDefinition: ReadonlyMap<string, (article: Article) => string> = new Map([
  ['1', hashWordsOnly],
  ['2', hashAll],
])
const NEWEST = '2'

/**
 * Hash what an article says: headline, stated summary, authors, picture and correction, the words of the story and what
 * they link to, in order. White space, boilerplate, markup, case and front matter that no feed shows leave it as it is.
 * Returns the number of the definition, `:` and 32 hexadecimal digits.
 */
export function hashContent(article: Article): string {
  return `${NEWEST}:${hashAll(article)}`
}

/** Tell whether an article says what a hash was made of, by the definition that made it. */
export function saysSame(article: Article, contentHash: string): boolean {
  const [definition = '', hash] = contentHash.split(':')
  return hashByDefinition.get(definition)?.(article) === hash
}

function hashWordsOnly({ facts, readBody }: Article): string {
  return hash([facts.title, facts.summary ?? ''], readBody().words)
}

function hashAll(article: Article): string {
  const { title, summary, authors, image, media, corrections } = article.facts
  const shown = [
    hashTitle(title),
    hashTitle(summary ?? ''),
    authors.map(({ name }) => hashTitle(name)),
    [...(image === undefined ? [] : [image]), ...media].map(({ url }) => url),
    corrections,
  ]
  const { words, targets } = article.readBody()
  return hash(shown, words, listKeptTargets(article, targets))
}

function hash(shown: unknown, ...numbers: readonly Uint32Array[]): string {
  const sha = createHash('sha256').update(JSON.stringify(shown))
  for (const { buffer, byteOffset, byteLength } of numbers) {
    sha.update(new Uint8Array(buffer, byteOffset, byteLength))
  }
  return sha.digest('hex').slice(0, 32)
}

/* Front matter stands before the body, and the buttons of a share bar are links too. */
function listKeptTargets(
  { bodyStart, headline, removals }: Article,
  targets: Uint32Array,
): Uint32Array {
  const left = listLeft(headline, removals)
  const kept: number[] = []
  let next = 0
  for (let at = 0; at < targets.length; at += 2) {
    const offset = targets[at] ?? 0
    while ((left[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++
    const isLeft = offset < bodyStart || offset >= (left[next]?.start ?? Number.POSITIVE_INFINITY)
    if (!isLeft) kept.push(targets[at + 1] ?? 0)
  }
  return Uint32Array.from(kept)
}
