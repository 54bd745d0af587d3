import type { HtmlEvent } from './read-html.ts'

const VOID =
  /^(?:area|base|basefont|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/u
const OPTIONAL_END =
  /^(?:p|li|dt|dd|option|optgroup|rb|rt|rtc|rp|colgroup|thead|tbody|tfoot|tr|td|th|caption)$/u
const CLOSES_PARAGRAPH =
  /^(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|menu|nav|ol|p|pre|search|section|table|ul)$/u

const DEEPEST = 500

/* What a start tag closes where it stands right below. */
const CLOSES: Readonly<Record<string, RegExp>> = {
  li: /^(?:p|li)$/u,
  dt: /^(?:p|dt|dd)$/u,
  dd: /^(?:p|dt|dd)$/u,
  option: /^option$/u,
  optgroup: /^(?:option|optgroup)$/u,
  rt: /^(?:rb|rt|rp)$/u,
  rp: /^(?:rb|rt|rp)$/u,
  td: /^(?:p|td|th)$/u,
  th: /^(?:p|td|th)$/u,
  tr: /^(?:p|td|th|tr|caption|colgroup)$/u,
  thead: /^(?:caption|colgroup)$/u,
  tbody: /^(?:p|td|th|tr|thead|tbody|caption|colgroup)$/u,
  tfoot: /^(?:p|td|th|tr|thead|tbody|caption|colgroup)$/u,
}

/** List tags that don't pair: never closed, closed in the wrong order, closed without having been opened. */
export function* findImbalance(events: readonly HtmlEvent[]): Iterable<string> {
  const open: string[] = []
  for (const event of events) {
    if (event.kind === 'start') yield* openTag(event, open)
    if (event.kind === 'end') yield* closeTag(event.name, open)
    if (open.length > DEEPEST) {
      yield `Unexpected nesting deeper than ${DEEPEST} levels, expected less: parsers of readers give up`
      return
    }
  }
  yield* reportUnclosed(open)
}

function* openTag(event: HtmlEvent & { readonly kind: 'start' }, open: string[]): Iterable<string> {
  const { isSelfClosing, name } = event
  // Outside of `ruby` its parts may nest.
  const isLoose = /^r[tp]$/u.test(name) && !open.includes('ruby')
  const closed = isLoose
    ? undefined
    : (CLOSES[name] ?? (CLOSES_PARAGRAPH.test(name) ? /^p$/u : undefined))
  while (closed?.test(open.at(-1) ?? '')) open.pop()
  if (closed !== undefined && CLOSES_PARAGRAPH.test(name) && isInParagraph(open)) {
    yield `Unexpected \`<${name}>\` within a paragraph, expected it behind`
  }
  if (VOID.test(name)) return
  if (isSelfClosing)
    yield `Unexpected \`<${name}/>\`, expected an end tag: HTML takes it for a start tag`
  open.push(name)
}

/* Cells, captions and objects may hold paragraphs of their own. */
function isInParagraph(open: readonly string[]): boolean {
  const fence = open.findLastIndex((name) =>
    /^(?:td|th|caption|object|button|marquee|template)$/u.test(name),
  )
  return open.lastIndexOf('p') > fence
}

function* closeTag(name: string, open: string[]): Iterable<string> {
  const place = open.lastIndexOf(name)
  if (place === -1) yield `Unexpected end tag \`</${name}>\`, expected a start tag before it`
  else yield* reportUnclosed(open.splice(place).slice(1))
}

function* reportUnclosed(names: readonly string[]): Iterable<string> {
  for (const name of names) {
    if (!OPTIONAL_END.test(name))
      yield `Unexpected \`<${name}>\` without its end tag, expected it closed in order`
  }
}
