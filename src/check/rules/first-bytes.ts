import type { Rule, Sight } from '../rule.ts'

const DECLARED_ENCODING = /^<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[^"']*)["']/u

/**
 * Hold the first bytes: an XML declaration in UTF-8 or the brace of an object, no byte order mark, no DOCTYPE
 * (XML 1.0 section 2.8, RFC 8259 section 8.1).
 */
export const firstBytes: Rule<Sight> = {
  id: 'X1',
  severity: 'warning',

  *find({ text, root, hasByteOrderMark }) {
    const start = root === undefined ? '{' : '<?xml '
    if (hasByteOrderMark) {
      const severity = root === undefined ? 'error' : 'warning'
      yield {
        spot: 0,
        message: `Unexpected byte order mark, expected \`${start.trim()}\``,
        severity,
      }
    }
    if (!text.startsWith(start)) {
      yield { spot: 0, message: `Unexpected first characters, expected \`${start.trim()}\`` }
    }
    const encoding = DECLARED_ENCODING.exec(text.slice(0, 200))?.groups?.name
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') {
      yield {
        spot: 0,
        message: `Unexpected encoding \`${encoding}\`, expected \`utf-8\``,
        severity: 'error',
      }
    }
    const doctype = root?.children.find((child) => child.type === 'doctype')
    if (doctype !== undefined) {
      const spot = doctype.position?.start.offset ?? 0
      yield { spot, message: 'Unexpected DOCTYPE, expected the root element', severity: 'error' }
    }
  },
}
