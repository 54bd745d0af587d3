const MAX_RESULTS = 1000

/**
 * Remember what a function made of each of a few hundred arguments that come again and again, as names of sections. The
 * function must be pure; where there are more, it begins anew, so that memory stays bounded.
 */
export function rememberSome<Result>(
  make: (argument: string) => Result,
): (argument: string) => Result {
  const results = new Map<string, Result>()
  return (argument) => {
    const known = results.get(argument)
    if (known !== undefined) return known
    if (results.size >= MAX_RESULTS) results.clear()
    const result = make(argument)
    results.set(argument, result)
    return result
  }
}
