import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'

/** What a tokenizer meets in HTML. */
export type HtmlEvent =
  | {
      readonly kind: 'start'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly isSelfClosing: boolean
    }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** HTML taken apart. */
export type Html = {
  readonly source: string
  readonly events: readonly HtmlEvent[]
  /** Parse errors by the names of the HTML standard. */
  readonly errors: readonly { readonly code: string; readonly offset: number }[]
}

const RAW_TEXT = /^(?:style|xmp|iframe|noembed|noframes)$/u

/**
 * Take HTML apart into tags and text (HTML standard section 13.2.5). Without a tree: that of hostile HTML
 * can take quadratic time, and its tags alone tell what the rules ask.
 */
export function readHtml(source: string): Html {
  const events: HtmlEvent[] = []
  const errors: { code: string; offset: number }[] = []
  const pass = (): void => {}
  const readText = ({ chars }: { readonly chars: string }): void => {
    events.push({ kind: 'text', text: chars })
  }
  const handler: TokenHandler = {
    onStartTag({ attrs, selfClosing, tagName }) {
      const attributes = new Map(attrs.map(({ name, value }) => [name, value]))
      events.push({ kind: 'start', name: tagName, attributes, isSelfClosing: selfClosing })
      enterRawText(tokenizer, tagName)
    },
    onEndTag({ tagName }) {
      events.push({ kind: 'end', name: tagName })
    },
    onCharacter: readText,
    onWhitespaceCharacter: readText,
    onNullCharacter: readText,
    onComment: pass,
    onDoctype: pass,
    onEof: pass,
    onParseError: ({ code, startOffset }) => errors.push({ code, offset: startOffset }),
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler)
  tokenizer.write(source, true)
  return { source, events, errors }
}

function enterRawText(tokenizer: Tokenizer, name: string): void {
  if (name === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA
  else if (name === 'textarea' || name === 'title') tokenizer.state = TokenizerMode.RCDATA
  else if (RAW_TEXT.test(name)) tokenizer.state = TokenizerMode.RAWTEXT
  else if (name === 'plaintext') tokenizer.state = TokenizerMode.PLAINTEXT
}
