import type { Article } from '../model/article.ts'
import type { Copy } from '../model/cluster.ts'

type Led = { readonly article: Article; readonly copies: readonly Copy[] }

/** Let another member lead a story: the one that led becomes its copy. */
export function leadBy<T extends Led>(led: T, leader: Article): T {
  if (led.article === leader) return led
  const copies = led.copies.map((copy) =>
    copy.article === leader ? { ...copy, article: led.article, of: leader } : copy,
  )
  return { ...led, article: leader, copies }
}
