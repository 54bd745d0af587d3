import type { Root } from 'xast'

/**
 * Name the stylesheet that browsers show a feed with (https://www.w3.org/TR/xml-stylesheet/); readers skip the line.
 * CSS and no XSLT, which browsers are about to drop.
 */
export function linkStylesheet(root: Root, address: string | undefined): void {
  if (address === undefined) return
  const value = `type="text/css" href="${address}"`
  root.children.unshift({ type: 'instruction', name: 'xml-stylesheet', value })
}
