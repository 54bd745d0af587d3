import { createIndex, type TextDocument } from '../../src/dedupe/create-index.ts'

/** Name the cluster of each document that has copies by the first id in it. */
export function nameClusters(documents: Iterable<TextDocument>): ReadonlyMap<string, string> {
  const index = createIndex()
  for (const document of documents) index.add(document)
  return new Map(index.clusters().flatMap(({ ids }) => ids.map((id) => [id, ids[0] ?? id])))
}
