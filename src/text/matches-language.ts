/**
 * Tell whether a language tag is in a range, by the basic filtering of RFC 4647 section 3.3.1:
 * `de` holds `de` and `de-AT`, `de-AT` does not hold `de`.
 */
export function matchesLanguage(tag: string, range: string): boolean {
  const [one, other] = [tag.toLowerCase(), range.toLowerCase()]
  return one === other || one.startsWith(`${other}-`)
}

/** Read the language itself of a tag, without region and script: `de` of `de-AT`. */
export function readPrimaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? ''
}
