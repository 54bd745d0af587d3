import type { Finding } from '../../src/model/finding.ts'
import type { Source, SourceFormat } from '../../src/model/source.ts'
import { type RenderedArticle, renderArticle } from '../../src/render/render.ts'

/** Where the samples are published. */
export const SITE_URL = 'https://news.example/'
export const ITEM_URL = 'https://news.example/world/ferry/'

/** Render a text that is nothing but a body. */
export function render(
  text: string,
  { format = 'markdown', language = 'en' }: { format?: SourceFormat; language?: string } = {},
): RenderedArticle {
  const source: Source = { path: 'article', format, text, bodyStart: 0 }
  return renderArticle(source, [], { siteUrl: SITE_URL, itemUrl: ITEM_URL, language })
}

/** Write a finding on one line, as fixtures hold it. */
export function formatFinding({ line, column, severity, ruleId, message }: Finding): string {
  return `${line}:${column} ${severity} ${ruleId} ${message}\n`
}
