import type { Random } from './create-random.ts'
import { createStoryWriter } from './story-writer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a site puts around each of its articles. */
export type Site = {
  readonly name: string
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** Make a site with a furniture of its own. */
export function makeSite(random: Random, vocabulary: Vocabulary): Site {
  const writer = createStoryWriter(random, vocabulary)
  const name = writer.writeHeadline()
  return {
    name,
    above: ['Share this article on Facebook Twitter Email'],
    below: [
      `About ${name}: ${writer.writeSentence()} ${writer.writeSentence()}`,
      `Sign up for the ${name} newsletter. ${writer.writeSentence()}`,
      `More from ${name}: ${writer.writeSentence()}`,
    ].slice(0, random.int(1, 3)),
  }
}

/** Join the paragraphs of an article as the site shows them. */
export function layOut(paragraphs: readonly string[], site: Site | undefined): string {
  const text = [...(site?.above ?? []), ...paragraphs, ...(site?.below ?? [])].join('\n\n')
  /* One piece in memory instead of a tree of pieces, as what is read from a file. */
  return Buffer.from(text).toString()
}
