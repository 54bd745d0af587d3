import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const plainParser = unified().use(remarkParse).freeze()
const gfmParser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/*
 * What only GFM gives a meaning: delimiter rows of tables, strikethrough, footnotes, tasks, and addresses in running
 * text, which as the target of a link or in angle brackets are links anyway.
 */
const GFM_MARKS: readonly RegExp[] = [
  /\|[ \t]*:?-|-:?[ \t]*\||:-|-:/u,
  /~~/u,
  /\[\^/u,
  /\[[ \txX]\]/u,
  /(?<!\]\(|\]\(<|<|\]:[ \t]?)(?:https?:\/\/|www\.)/iu,
  /[\w.+-]@[\w-]/u,
]

/**
 * Parse Markdown, as GFM where a mark of GFM occurs: the extensions double the time that parsing takes.
 * A single tilde is a tilde.
 */
export function parseMarkdown(text: string): Root {
  const isGfm = GFM_MARKS.some((mark) => mark.test(text))
  return (isGfm ? gfmParser : plainParser).parse(text)
}
