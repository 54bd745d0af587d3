/** Where a text stops being JSON, and what could stand there. */
export type JsonError = { readonly offset: number; readonly expected: string }

type State = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'behind' | 'end'

const SPACE = /[ \t\r\n]*/y
// All characters from the space on, but for the quote and the backslash: controls must be escaped.
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

const EXPECTED: { readonly [state in State]: string } = {
  value: 'a value',
  firstItem: 'a value or `]`',
  firstKey: 'a key in double quotes or `}`',
  key: 'a key in double quotes',
  colon: '`:`',
  behind: '`,` or the closing bracket',
  end: 'nothing more',
}

/** Find the first place at which a text that `JSON.parse` refuses is wrong; linear, without recursion. */
export function findJsonError(text: string): JsonError {
  const open: string[] = []
  let state: State = 'value'
  let at = 0
  for (;;) {
    at = skip(SPACE, text, at) ?? at
    const step = takeToken(text, at, { state, open })
    if (step === undefined) return { offset: at, expected: EXPECTED[state] }
    at = step.end
    state = step.state
  }
}

type Position = { readonly state: State; readonly open: string[] }
type Step = { readonly end: number; readonly state: State }

function takeToken(text: string, at: number, position: Position): Step | undefined {
  switch (position.state) {
    case 'value':
      return takeValue(text, at, position)
    case 'firstItem':
      return takeClose(text, at, position) ?? takeValue(text, at, position)
    case 'firstKey':
      return takeClose(text, at, position) ?? takeKey(text, at)
    case 'key':
      return takeKey(text, at)
    case 'colon':
      return text[at] === ':' ? { end: at + 1, state: 'value' } : undefined
    case 'behind':
      return takeClose(text, at, position) ?? takeComma(text, at, position)
    case 'end':
      return undefined
  }
}

function takeValue(text: string, at: number, { open }: Position): Step | undefined {
  const character = text[at]
  if (character === '{' || character === '[') {
    open.push(character)
    return { end: at + 1, state: character === '{' ? 'firstKey' : 'firstItem' }
  }
  const end = skip(STRING, text, at) ?? skip(SCALAR, text, at)
  return end === undefined ? undefined : { end, state: open.length === 0 ? 'end' : 'behind' }
}

function takeKey(text: string, at: number): Step | undefined {
  const end = skip(STRING, text, at)
  return end === undefined ? undefined : { end, state: 'colon' }
}

function takeClose(text: string, at: number, { open }: Position): Step | undefined {
  const closing = open.at(-1) === '{' ? '}' : ']'
  if (text[at] !== closing) return undefined
  open.pop()
  return { end: at + 1, state: open.length === 0 ? 'end' : 'behind' }
}

function takeComma(text: string, at: number, { open }: Position): Step | undefined {
  if (text[at] !== ',') return undefined
  return { end: at + 1, state: open.at(-1) === '{' ? 'key' : 'value' }
}

function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
