/** Take the site's title off the title of one of its feeds where a list says it already: `Courier: City` is `City`. */
export function shortenTitle(title: string, mainTitle: string): string {
  const prefix = `${mainTitle}: `
  return title.startsWith(prefix) && title.length > prefix.length
    ? title.slice(prefix.length)
    : title
}
