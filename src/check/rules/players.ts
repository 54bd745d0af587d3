import { listTags } from '../list-tags.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

/** Hold video and audio to controls, and to start when somebody wants it (WCAG 2.2 criteria 1.2 and 1.4.2). */
export const players: Rule<BodySight> = {
  id: 'A5',
  severity: 'warning',

  *find(sight) {
    for (const { attributes, name, owner, spot } of listTags(sight, /^(?:video|audio)$/u)) {
      if (!attributes.has('controls')) {
        yield {
          spot,
          message: `Unexpected \`<${name}>\` without controls in ${owner}, expected \`controls\``,
        }
      }
      if (attributes.has('autoplay')) {
        yield {
          spot,
          message: `Unexpected \`autoplay\` of \`<${name}>\` in ${owner}, expected none`,
        }
      }
    }
  },
}
