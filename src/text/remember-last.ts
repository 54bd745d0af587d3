/**
 * Remember what a function made of the argument that it had last: an address of a site, say, that thousands of articles
 * share. The function must be pure.
 */
export function rememberLast<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | undefined
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: make(argument) }
    return last.result
  }
}
