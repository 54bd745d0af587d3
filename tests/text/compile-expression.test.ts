import { describe, expect, test } from 'vitest'
import { compileExpression, findExpressionFault } from '../../src/text/compile-expression.ts'

describe('an expression', () => {
  test.each(['Share:', '/news/today', '/', '//', 'a/b/i'])('is not %s, which is a text', (text) => {
    expect(compileExpression(text)).toBeUndefined()
  })

  test('matches parts and wholes', () => {
    const expression = compileExpression('/sign up .*/i')
    expect(expression?.isIn('Please Sign up today')).toBe(true)
    expect(expression?.isWhole('Please Sign up today')).toBe(false)
    expect(expression?.isWhole('Sign up today')).toBe(true)
  })

  test('knows the letters of all languages', () => {
    expect(compileExpression('/^\\p{Lu}\\p{Ll}+$/')?.isIn('Łódź')).toBe(true)
    expect(compileExpression('/ÉCOLE/i')?.isIn('école')).toBe(true)
  })

  test('comes to an end where others do not', () => {
    const text = 'a'.repeat(50_000)
    expect(compileExpression('/(a+)+b/')?.isIn(text)).toBe(false)
    expect(compileExpression('/(a|aa)+/')?.isWhole(`${text}b`)).toBe(false)
  })

  test.each([
    ['/(a/', 'missing closing ): `(a`'],
    ['/a(?=b)/', 'invalid or unsupported Perl syntax: `(?=`'],
    ['/(a)\\1/', 'invalid escape sequence: `\\1`'],
    ['/(a{0,30}){30}/', 'it is too large: repeat less'],
    ['/a{5000}/', 'invalid repeat count: `{5000}`'],
  ])('%s is refused', (text, fault) => {
    expect(findExpressionFault(text)).toBe(fault)
  })
})
