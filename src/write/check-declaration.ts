import type { Check } from './check.ts'

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

/** Hold the first bytes: an XML declaration or the brace of an object, no byte order mark, no DOCTYPE. */
export const checkDeclaration: Check = {
  rule: 'X1',

  find({ document, seen }) {
    const start = seen.root === undefined ? '{' : DECLARATION
    const messages: string[] = []
    if (!document.text.startsWith(start)) {
      messages.push(`Unexpected first characters, expected \`${start.trim()}\``)
    }
    if (seen.root?.children.some((child) => child.type === 'doctype')) {
      messages.push('Unexpected DOCTYPE, expected the root element')
    }
    return messages
  },
}
