import type { Schema } from 'hast-util-sanitize'

/** Ids of footnotes, the only ids that an item carries. */
const FOOTNOTE_ID = /^n[\da-f]{8}-fn/u

const TABLE = ['table']

/** Elements that items carry: those of running text that every reader shows, or at least their text. */
export const KEPT_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'p h2 h3 h4 h5 h6 blockquote pre hr br wbr div section article aside header footer nav address',
    'a abbr b bdi cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var',
    'ul ol li menu dl dt dd details summary ruby rt rp',
    'table caption colgroup col thead tbody tfoot tr th td',
    'figure figcaption img picture source video audio track',
  ].flatMap((names) => names.split(' ')),
)

/** What is left of a tree at the end, whatever the steps before it did: the last line of defence. */
export const SANITISE_SCHEMA: Schema = {
  tagNames: [...KEPT_ELEMENTS],
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href', 'hrefLang', 'ariaLabel', ['id', FOOTNOTE_ID]],
    audio: ['src', 'controls'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    li: ['value', ['id', FOOTNOTE_ID]],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    source: ['src', 'srcSet', 'sizes', 'media', 'type', 'width', 'height'],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    th: ['colSpan', 'rowSpan', 'scope', 'abbr', ['align', 'left', 'center', 'right']],
    time: ['dateTime'],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    video: ['src', 'poster', 'width', 'height', 'controls'],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    poster: ['http', 'https'],
    src: ['http', 'https'],
  },
  ancestors: {
    source: ['picture', 'audio', 'video'],
    track: ['audio', 'video'],
    caption: TABLE,
    col: TABLE,
    colgroup: TABLE,
    tbody: TABLE,
    td: TABLE,
    tfoot: TABLE,
    th: TABLE,
    thead: TABLE,
    tr: TABLE,
  },
  clobber: [],
  required: {},
  strip: ['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'textarea', 'title'],
  allowComments: false,
  allowDoctypes: false,
}
