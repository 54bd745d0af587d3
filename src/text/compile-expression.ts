import type { RE2JS } from 're2js'

/** A regular expression that takes time in proportion to the text, whatever both are. */
export type Expression = {
  /** Whether a part of a text matches. */
  readonly isIn: (text: string) => boolean
  /** Whether a text matches from its beginning to its end. */
  readonly isWhole: (text: string) => boolean
}

/** Say what is wrong with an expression, in words for editors. */
class ExpressionError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'ExpressionError'
  }
}

/** A slash, the expression, a slash and flags; `/news/today` is a path and so a plain text. */
const SLASHED = /^\/(.+)\/([ims]*)$/su
/** An expression that is written out stays far below; the time that it takes grows with them. */
const MAX_INSTRUCTIONS = 200
const MAX_REMEMBERED = 1000

const compiled = new Map<string, Expression>()

/**
 * Compile what stands between slashes, as `/sign up for .* newsletter/i`, in the syntax of RE2: the usual one but for
 * back references and look-around. Flags are `i`, `m` and `s`. Returns `undefined` for what is a plain text.
 *
 * @throws {ExpressionError}
 */
export function compileExpression(text: string): Expression | undefined {
  const [, source, flags = ''] = SLASHED.exec(text) ?? []
  if (source === undefined) return undefined
  const known = compiled.get(text)
  if (known !== undefined) return known

  const regex = compile(source, flags)
  const expression: Expression = {
    isIn: (part) => regex.matcher(part).find(),
    isWhole: (part) => regex.matcher(part).matches(),
  }
  if (compiled.size === MAX_REMEMBERED) compiled.clear()
  compiled.set(text, expression)
  return expression
}

/** Say what is wrong with a text that may be an expression; `undefined` where nothing is. */
export function findExpressionFault(text: string): string | undefined {
  try {
    compileExpression(text)
    return undefined
  } catch (error) {
    if (error instanceof ExpressionError) return error.message
    throw error
  }
}

function compile(source: string, flags: string): RE2JS {
  const { RE2JS: engine } = loadEngine()
  const bits = {
    i: engine.CASE_INSENSITIVE,
    m: engine.MULTILINE,
    s: engine.DOTALL,
  }
  const mask = [...flags].reduce((sum, flag) => sum | (bits[flag as keyof typeof bits] ?? 0), 0)
  let regex: RE2JS
  try {
    regex = engine.compile(source, mask)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ExpressionError(reason.replace(/^error parsing regexp: /u, ''), cause)
  }
  if (regex.programSize() <= MAX_INSTRUCTIONS) return regex
  throw new ExpressionError('it is too large: repeat less')
}

/**
 * Load the engine when the first expression comes: it takes 40 ms, and nearly nobody has any. Asked of the process, so
 * that bundles for browsers that never get here need no Node.
 */
function loadEngine(): typeof import('re2js') {
  const { createRequire } = process.getBuiltinModule('node:module')
  return createRequire(import.meta.url)('re2js')
}
