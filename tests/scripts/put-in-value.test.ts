import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { putInValue } from '../../scripts/compile/put-in-value.ts'
import { phraseTables } from '../../src/clean/phrase-tables.ts'

test('the bundle holds the tables of phrases as they are worked out', async () => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: path.join(import.meta.dirname, '../..'),
    entryPoints: ['src/clean/phrase-tables.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [putInValue(/[\\/]phrase-tables\.ts$/)],
    metafile: true,
  })
  expect(Object.keys(metafile.inputs)).toEqual(['src/clean/phrase-tables.ts'])
  const text = outputFiles[0]?.text ?? ''
  const bundled = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  expect(bundled.phraseTables).toEqual(phraseTables)
})
