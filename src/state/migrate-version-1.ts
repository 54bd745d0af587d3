import * as z from 'zod/mini'

const version1 = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      // Its first files were written before copies were recorded.
      copies: z._default(z.array(z.string()), []),
      url: z.string(),
      published: z.string(),
      updated: z.string(),
      content: z.string(),
      sketch: z.string(),
    }),
  ),
  files: z.array(z.object({ path: z.string(), hash: z.string() })),
})

/**
 * Lift a state from version 1 to 2: it knew no site, feeds, headlines and bytes, and one definition of what a story says.
 * What it did not know is left open, and the next build fills it in. Throws for data that version 1 did not write.
 */
export function migrateVersion1(data: unknown): unknown {
  const { items, files } = version1.parse(data)
  return {
    feedwright: 2,
    site: '',
    items: items.map(({ content, ...item }) => ({
      ...item,
      feeds: [],
      title: '',
      content: `1:${content}`,
      file: '',
    })),
    files,
  }
}
