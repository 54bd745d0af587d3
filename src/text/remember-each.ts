/**
 * Remember what a function made of each object for as long as somebody holds the object: an item, say, that stands in
 * several feeds. The function must be pure, and make something.
 */
export function rememberEach<Argument extends object, Result extends {}>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new WeakMap<Argument, Result>()
  return (argument) => {
    const known = results.get(argument)
    if (known !== undefined) return known
    const result = make(argument)
    results.set(argument, result)
    return result
  }
}
