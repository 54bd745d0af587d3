import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeArticleFile } from './make-article-file.ts'

/** Write the first `count` articles of a corpus into `articles` of a folder; the same for the same seed. */
export function writeCorpus(folder: string, count: number, seed = 1): void {
  const made = new Set<string>()
  for (let index = 0; index < count; index++) {
    const article = makeArticleFile(seed, index)
    const file = path.join(folder, 'articles', article.path)
    const parent = path.dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, article.text)
  }
}
