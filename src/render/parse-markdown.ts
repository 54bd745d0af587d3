import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const plainParser = unified().use(remarkParse).freeze()
const gfmParser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/* What only GFM gives a meaning: delimiter rows of tables, strikethrough, footnotes, tasks, addresses of e-mail. */
const GFM_MARKS: readonly RegExp[] = [
  /\|[ \t]*:?-|-:?[ \t]*\||:-|-:/u,
  /~~/u,
  /\[\^/u,
  /\[(?:[ \txX]|\n[ \t>]*)\]/u,
  /[\w.+-]@[\w-]/u,
]

/* Addresses are looked for in the text that is read, in which escapes and references are gone. */
const HIDDEN_SIGN = /\\[:./@]|&(?:#|colon|sol|period|commat)/iu
const ADDRESS = /https?:\/\/|www\./iu

/* Addresses that are the target of a link are links anyway: inline, in angle brackets, in definitions. */
const LINKS: readonly RegExp[] = [
  /(?<!\\)\[(?![^[\]\n]*(?:https?:|www\.))[^[\]<`\\\n]*\]\((?:https?:\/\/|www\.)[^\s\p{Cc}()<>`\\]*(?:[ \t]+"[^"<`\\\n]*")?\)/giu,
  /(?<!\\)<https?:\/\/[^\s\p{Cc}<>]*>/giu,
  /(?<=^|\n[ \t]*\n)(?:\[[^[\]\\\s]+\]:[ \t]?(?:https?:\/\/|www\.)[^\s\p{Cc}()<>\\]*(?:\n|$))+/giu,
]

/**
 * Parse Markdown, as GFM where a mark of GFM occurs: the extensions double the time that parsing takes.
 * A single tilde is a tilde.
 */
export function parseMarkdown(text: string): Root {
  return (isGfm(text) ? gfmParser : plainParser).parse(text)
}

function isGfm(text: string): boolean {
  if (GFM_MARKS.some((mark) => mark.test(text)) || HIDDEN_SIGN.test(text)) return true
  if (!ADDRESS.test(text)) return false

  return ADDRESS.test(LINKS.reduce((rest, link) => rest.replace(link, ' '), text))
}
