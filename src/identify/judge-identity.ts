import type { Article } from '../model/article.ts'
import { isDated } from '../model/is-dated.ts'
import type { PublishedItem } from '../model/state.ts'
import { hashTitle } from '../text/hash-title.ts'
import { compareSketches, sketchWords } from '../text/sketch-words.ts'
import { saysSame } from './hash-content.ts'

/** What an article is to a published story: the same, another one, or so near that people have to say. */
export type Verdict = 'same' | 'doubtful' | 'other'

/** An article as far as its identity goes. */
export type Candidate = {
  readonly article: Article
  readonly sketch: string
  readonly titleHash: string
  readonly url: string
}

/** An article's verdict on a published story; the higher the score, the surer. */
export type Judgement = { readonly verdict: Verdict; readonly score: number }

/*
 * Shares of the sampled shingles in common. A word that was edited breaks five shingles, so that half of them stay
 * where one word in seven changes. In a weekly report half or more may be the template: what tells it from the last
 * one is its headline and its date.
 */
const NEARLY_ALL = 0.95
const MOST = 0.8
const HALF = 0.5
const SOME = 0.3
const SOME_IN_PLACE = 0.25

/** Prepare an article to be judged. */
export function makeCandidate(article: Article, url: string): Candidate {
  return {
    article,
    sketch: sketchWords(article.readBody().words),
    titleHash: hashTitle(article.facts.title),
    url,
  }
}

/** Judge whether an article is a published story whose own article is gone: renamed, moved, or put back. */
export function judgeOrphan(candidate: Candidate, item: PublishedItem): Judgement {
  const { article, sketch, titleHash, url } = candidate
  const share = compareSketches(sketch, item.sketch)
  const isTitleSame = titleHash !== '' && titleHash === item.titleHash
  const score = share + Number(isTitleSame)
  if (article.facts.id === item.id || item.copies.includes(article.path)) {
    return { verdict: 'same', score: score + 4 }
  }
  if (item.contentHash !== '' && saysSame(article, item.contentHash)) {
    // A yearly notice that is put up again, word for word, is news.
    const isAgain = isRedated(article, item) && item.goneMs !== undefined
    return { verdict: isAgain ? 'other' : 'same', score: score + 2 }
  }
  if (isRedated(article, item)) {
    return { verdict: url === item.url && share >= MOST ? 'same' : 'other', score }
  }
  if (share >= NEARLY_ALL) return { verdict: 'same', score }
  const likeness = { share, isDateSame: isDated(article), isUrlSame: url === item.url }
  // A state that was recovered, or written by version 1, knows no headlines.
  const verdict =
    item.titleHash === ''
      ? judgeWithoutTitle(likeness)
      : judgeWithTitle({ ...likeness, isTitleSame })
  return { verdict, score }
}

type Likeness = {
  readonly share: number
  readonly isDateSame: boolean
  readonly isUrlSame: boolean
}

function judgeWithoutTitle({ share, isDateSame, isUrlSame }: Likeness): Verdict {
  if (isDateSame && isUrlSame) return 'same'
  return share >= (isDateSame || isUrlSame ? HALF : MOST) ? 'same' : 'other'
}

function judgeWithTitle({
  share,
  isDateSame,
  isUrlSame,
  isTitleSame,
}: Likeness & { readonly isTitleSame: boolean }): Verdict {
  if (isTitleSame && isUrlSame) return 'same'
  if ((isTitleSame || isUrlSame) && share >= SOME) return 'same'
  if (isTitleSame && isDateSame) return 'doubtful'
  return share >= (isDateSame ? HALF : MOST) ? 'doubtful' : 'other'
}

/** Judge whether an article that lies where a published story's article lay still is that story. */
export function judgeInPlace(article: Article, item: PublishedItem): Verdict {
  if (item.fileHash === article.hash || article.facts.id === item.id) return 'same'
  const { sketch, titleHash } = makeCandidate(article, '')
  const share = compareSketches(sketch, item.sketch)
  // A file name that is used again, as `today.md`, is no reason to give the old story's id to the new one.
  if (isRedated(article, item)) return share >= SOME_IN_PLACE ? 'same' : judgeHash(article, item)
  if (isDated(article) || share > 0 || item.titleHash === titleHash) return 'same'
  const isComparable = sketch !== '' && item.sketch !== '' && item.titleHash !== ''
  return isComparable && item.goneMs === undefined ? 'doubtful' : judgeHash(article, item)
}

/* Texts of a few words have no sketch. */
function judgeHash(article: Article, item: PublishedItem): Verdict {
  return saysSame(article, item.contentHash) ? 'same' : 'other'
}

/* Another date, stated by an editor; what a build inferred means nothing. */
function isRedated(article: Article, { publishedMs }: PublishedItem): boolean {
  const stated = article.facts.publishedMs
  return isDated(article) && stated !== undefined && toSeconds(stated) !== toSeconds(publishedMs)
}

function toSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}
