import { expect, it } from 'vitest'
import { authorHeadings } from '../../src/clean/phrases/author-headings.ts'
import { packs } from '../../src/clean/phrases/packs.ts'

it.each(authorHeadings)('`%s` is a label of notes about authors', (heading) => {
  const labels = packs.flatMap(({ phrases }) => phrases['author-note']?.anywhere ?? [])
  expect(labels).toContain(heading)
})
