import type { Finding } from '../model/finding.ts'
import type { HttpAnswer } from '../model/http-answer.ts'
import { digestFeed, type FeedDigest } from './digest-feed.ts'
import { makeLocator } from './locate.ts'
import { parseDocument } from './parse-document.ts'
import type { Breach, Expected, FeedSight, Rule, Sight } from './rule.ts'
import { adviceRules, bodyRules, documentRules, feedRules, malformed } from './rules.ts'
import type { BodySight } from './see-bodies.ts'
import { seeFeed } from './see-feed.ts'

/** A document to check. */
export type CheckedDocument = {
  /** Path or address, for messages. */
  readonly path: string
  readonly text: string
  /** What its bytes told: `text` has neither byte order mark nor encoding. */
  readonly encoding?: EncodingFacts | undefined
  readonly answer?: HttpAnswer | undefined
  readonly expected?: Expected | undefined
}

/** What the bytes of a file tell beside its text. */
type EncodingFacts = {
  readonly bytes: number
  readonly hasByteOrderMark: boolean
  /** Encodings other than UTF-8, bytes that are no text. */
  readonly breaches: readonly Breach[]
}

/** How to check. */
export type CheckOptions = {
  /** Time for which it is checked, milliseconds since 1970 UTC; `undefined` where dates may lie ahead. */
  readonly nowMs: number | undefined
  /**
   * Takes bodies apart, with the HTML parser that it brings; without, only errors outside of them are found, in a third of
   * the time, and there is no digest.
   */
  readonly seeBodies: ((sight: FeedSight) => BodySight) | undefined
}

/** What a check found in one document. */
export type CheckedFeed = {
  readonly path: string
  readonly findings: readonly Finding[]
  /** `undefined` for what is malformed or no feed, and where the check is not thorough. */
  readonly digest: FeedDigest | undefined
}

// A rule that is broken everywhere would hide all others.
const MOST_PER_RULE = 20

/** Check one document by all rules. Never throws, whatever the text. */
export function checkDocument(
  document: CheckedDocument,
  { nowMs, seeBodies }: CheckOptions,
): CheckedFeed {
  const { path, text, encoding } = document
  const locate = makeLocator(text)
  const findings: Finding[] = []
  const add = ({ id, severity }: Pick<Rule, 'id' | 'severity'>, breach: Breach): void => {
    const weight = breach.severity ?? severity
    if (weight !== 'error' && seeBodies === undefined) return
    findings.push({
      path,
      ...locate(breach.spot),
      severity: weight,
      stage: 'check',
      ruleId: id,
      message: breach.message,
    })
  }
  const run = <Seen>(rules: readonly Rule<Seen>[], sight: Seen): void => {
    for (const rule of rules) {
      for (const breach of limit(rule.find(sight))) add(rule, breach)
    }
  }

  for (const breach of encoding?.breaches ?? []) add({ id: 'X1', severity: 'error' }, breach)
  const parsed = parseDocument(text)
  if ('spot' in parsed) {
    add(malformed, parsed)
    return { path, findings, digest: undefined }
  }
  const sight: Sight = {
    ...parsed,
    text,
    bytes: encoding?.bytes ?? Buffer.byteLength(text),
    hasByteOrderMark: encoding?.hasByteOrderMark ?? false,
    nowMs,
    answer: document.answer,
    expected: document.expected,
  }
  run(documentRules, sight)
  const feed = seeFeed(parsed, text)
  if (feed === undefined) return { path, findings, digest: undefined }
  if ('message' in feed) {
    add(malformed, feed)
    return { path, findings, digest: undefined }
  }
  const feedSight = { ...sight, feed }
  run(feedRules, feedSight)
  if (seeBodies === undefined) return { path, findings, digest: undefined }
  run(adviceRules, feedSight)
  run(bodyRules, seeBodies(feedSight))
  return { path, findings, digest: digestFeed(feedSight, locate) }
}

function* limit(breaches: Iterable<Breach>): Iterable<Breach> {
  let count = 0
  let last: Breach | undefined
  for (const breach of breaches) {
    count++
    last = breach
    if (count <= MOST_PER_RULE) yield breach
  }
  if (last === undefined || count <= MOST_PER_RULE) return
  const more = count - MOST_PER_RULE
  yield {
    ...last,
    message: `Unexpected ${more} more breaches of this rule, expected none; this is the last`,
  }
}
