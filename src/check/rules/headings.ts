import type { HtmlEvent } from '../read-html.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

/** Hold headings of bodies to stand below the title: no `h1`, no level left out (WCAG 2.2 criterion 1.3.1). */
export const headings: Rule<BodySight> = {
  id: 'A3',
  severity: 'warning',

  *find({ seenBodies }) {
    for (const { html, name, spot } of seenBodies) {
      let level = 0
      for (const next of listLevels(html.events)) {
        if (next === 1)
          yield {
            spot,
            message: `Unexpected \`<h1>\` in ${name}, expected \`<h2>\`: the title is above it`,
          }
        else if (level > 0 && next > level + 1) {
          yield {
            spot,
            message: `Unexpected \`<h${next}>\` behind \`<h${level}>\` in ${name}, expected \`<h${level + 1}>\``,
          }
        }
        level = next
      }
    }
  },
}

function listLevels(events: readonly HtmlEvent[]): readonly number[] {
  return events.flatMap((event) =>
    event.kind === 'start' && /^h[1-6]$/u.test(event.name) ? [Number(event.name[1])] : [],
  )
}
