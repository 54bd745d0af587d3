import { createRandom, type Random } from '../news/create-random.ts'
import { writeParagraph, writeSentence, writeTitle, writeWord } from './write-prose.ts'

const SECTIONS = [
  ...(['politics', 'world', 'business', 'technology', 'sport', 'culture'] as const),
  ...(['science', 'health', 'opinion', 'environment', 'education', 'travel'] as const),
] as const satisfies readonly string[]
const NOISE = [
  'Share:',
  'Share this:',
  'error: Content is protected !!',
  'Follow us on [Facebook](https://facebook.example/news).',
  'Subscribe to our newsletter and never miss a story.',
] as const
const FIRST_MS = Date.UTC(2010, 0, 4, 6)
const STEP_MS = 100 * 60_000

/** A file of a corpus: its path and its text. */
export type ArticleFile = { readonly path: string; readonly text: string }

/**
 * Make the article number `index` of a corpus: front matter, 300 to 900 words with links, pictures, lists, quotes and
 * tables; three in ten repeat their headline, four in ten end in noise, one in forty is an edited copy of an earlier one.
 */
export function makeArticleFile(seed: number, index: number): ArticleFile {
  const own = startAt(seed, index)
  const isCopy = index > 20 && own.isHit(1 / 40)
  const story = writeStory(startAt(seed, isCopy ? index - 1 - own.int(0, 19) : index))
  const title = writeTitle(own, 4 + own.int(0, 4))
  const paragraphs = isCopy
    ? story.blocks.toSpliced(own.int(0, story.blocks.length - 1), 1)
    : story.blocks
  const date = new Date(FIRST_MS + index * STEP_MS).toISOString().replace('.000', '')
  const slug = `${title.toLowerCase().replaceAll(' ', '-')}-${index}`
  const blocks = [
    ...(own.isHit(0.3) ? [own.isHit(0.5) ? `# ${title}` : title] : []),
    ...paragraphs,
    ...(own.isHit(0.4) ? [own.pick(NOISE), own.pick(NOISE)] : []),
  ]
  const head = [
    `title: "${title}"`,
    `date: ${date}`,
    `author: ${writeTitle(own, 2)}`,
    `tags: [${writeWord(own)}, ${writeWord(own)}]`,
    `summary: "${writeSentence(own).replace(/[[\]"*]|\(.*?\)/gu, '')}"`,
    `slug: ${slug}`,
  ]
  return {
    path: `${story.section}/${date.slice(0, 10)}-${slug}.md`,
    text: `---\n${head.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`,
  }
}

/** Neighbours must not begin alike: their numbers are spread before they become seeds. */
function startAt(seed: number, index: number): Random {
  return createRandom(Math.imul((seed * 1_000_003 + index) ^ 0x9e3779b9, 0x85ebca6b))
}

function writeStory(random: Random): {
  readonly section: string
  readonly blocks: readonly string[]
} {
  const section = random.pick(SECTIONS)
  const blocks = Array.from({ length: 6 + random.int(0, 9) }, () => writeParagraph(random))
  const insert = (share: number, write: () => string): void => {
    if (random.isHit(share)) blocks.splice(1 + random.int(0, blocks.length - 1), 0, write())
  }
  insert(0.5, () => `![${writeTitle(random, 2)}](/media/${writeWord(random)}.jpg)`)
  insert(0.4, () => `## ${writeTitle(random, 5)}`)
  insert(0.4, () => `> ${writeSentence(random)}`)
  insert(0.3, () => Array.from({ length: 4 }, () => `- ${writeSentence(random)}`).join('\n'))
  insert(0.05, () => `| ${writeWord(random)} | Total |\n|---|---:|\n| ${writeWord(random)} | 42 |`)
  return { section, blocks }
}
