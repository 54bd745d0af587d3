import type { Rule } from '../rule.ts'

/** Hold every item to a date of publication, and to no change before it (RFC 4287 sections 4.2.9 and 4.2.15). */
export const dateOrder: Rule = {
  id: 'D2',
  severity: 'warning',

  *find({ feed }) {
    for (const { name, published, spot, updated } of feed.items) {
      if (published === undefined) {
        yield { spot, message: `Unexpected ${name} without date, expected one` }
      } else if (
        updated?.ms !== undefined &&
        published.ms !== undefined &&
        updated.ms < published.ms
      ) {
        const message = `Unexpected change of ${name} before its publication, expected later`
        yield { spot: updated.spot, message, severity: 'error' }
      }
      if (feed.format === 'atom' && updated === undefined) {
        yield {
          spot,
          message: `Unexpected ${name} without \`updated\`, expected a date`,
          severity: 'error',
        }
      }
    }
  },
}
