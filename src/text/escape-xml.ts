/**
 * How the text of an element is to be spelt, since readers do not decode alike: `plain` text survives
 * a second decoding only as hexadecimal references, `markup` is handed out raw by some unless it is
 * spelt with names, and an `address` with a hexadecimal `&` stays broken in some.
 */
export type Spelling = 'plain' | 'markup' | 'address'

/** Write the text of an element; no spelling can end it early, and none is a CDATA section. */
export function escapeXml(text: string, spelling: Spelling): string {
  const [ampersand, less, greater] =
    spelling === 'plain' ? ['&#x26;', '&#x3C;', '&#x3E;'] : ['&amp;', '&lt;', '&gt;']
  return text.replaceAll('&', ampersand).replaceAll('<', less).replaceAll('>', greater)
}

/** Write the value of an attribute, to stand between double quotes; white space other than spaces survives. */
export function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
}
