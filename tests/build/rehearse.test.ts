import path from 'node:path'
import { expect, test } from 'vitest'
import { writeCorpus } from '../../scripts/bench/write-corpus.ts'
import { build } from '../../src/build.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { rehearse } from '../../src/rehearse.ts'
import { readTree } from '../read-feeds.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

test('a rehearsal goes through all that a save asks for, and leaves every file as it is', async () => {
  const folder = makeFolder()
  writeCorpus(folder, 20)
  const config = await loadConfig(folder, { url: 'https://a.example/' })
  const result = await build(config, { nowMs: Date.UTC(2030, 0, 1) })
  const before = readTree(folder)
  await rehearse(result, config)
  expect(readTree(folder)).toEqual(before)

  // It does read what the last build published.
  const newest = result.selections[0]?.stories[0]?.article.path ?? ''
  writeFiles(folder, { [path.join('articles', newest)]: 'Changed meanwhile.\n' })
  await expect(rehearse(result, config)).rejects.toThrow(newest)
})
