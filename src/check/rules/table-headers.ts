import type { HtmlEvent } from '../read-html.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

/** Hold tables of more than one row to header cells (WCAG 2.2 criterion 1.3.1). */
export const tableHeaders: Rule<BodySight> = {
  id: 'A4',
  severity: 'info',

  *find({ seenBodies }) {
    for (const { html, name, spot } of seenBodies) {
      for (const hasHeader of listTables(html.events)) {
        if (hasHeader) continue
        yield {
          spot,
          message: `Unexpected table without header cells in ${name}, expected \`<th>\``,
        }
      }
    }
  },
}

function* listTables(events: readonly HtmlEvent[]): Iterable<boolean> {
  let rows = 0
  let hasHeader = false
  for (const event of events) {
    if (event.kind === 'start' && event.name === 'table') {
      rows = 0
      hasHeader = false
    }
    if (event.kind === 'start' && event.name === 'tr') rows++
    if (event.kind === 'start' && event.name === 'th') hasHeader = true
    if (event.kind === 'end' && event.name === 'table' && rows > 1) yield hasHeader
  }
}
