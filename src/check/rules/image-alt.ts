import { listTags } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'
import type { BodySight } from '../see-bodies.ts'

/** Hold every image to an `alt`, an empty one where it only decorates (WCAG 2.2 criterion 1.1.1). */
export const imageAlt: Rule<BodySight> = {
  id: 'A1',
  severity: 'warning',

  *find(sight) {
    for (const { attributes, owner, spot } of listTags(sight, /^(?:img|area)$/u)) {
      if (attributes.has('alt')) continue
      const src = quote(attributes.get('src'))
      yield {
        spot,
        message: `Unexpected image ${src} without \`alt\` in ${owner}, expected a text or an empty one`,
      }
    }
  },
}
