import type { Rule } from '../rule.ts'

/** Refuse tags that are blank or said twice (RFC 4287 section 4.2.2; W3C validator: NotBlank, MissingAttribute). */
export const tags: Rule = {
  id: 'Cat',
  severity: 'error',

  *find({ feed }) {
    for (const { name, tags: all } of feed.items) {
      const known = new Set<string>()
      for (const { spot, text } of all) {
        if (text.trim() === '')
          yield { spot, message: `Unexpected blank tag of ${name}, expected a word` }
        else if (known.has(text)) {
          yield {
            spot,
            message: `Unexpected second tag of ${name} of the same words, expected one`,
            severity: 'warning',
          }
        }
        known.add(text)
      }
    }
  },
}
