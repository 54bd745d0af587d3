import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createJiti } from 'jiti'
import { expect, test } from 'vitest'
import { makeFolder } from '../temporary-folder.ts'

const readme = readFileSync('README.md', 'utf8')
const source = path.resolve('src/dedupe/create-index.ts')

test('the example of the README runs and finds what it says', async () => {
  const [, rest = ''] = readme.split('### Duplicates alone')
  const [, block = ''] = rest.split(/```(?:ts)?\n/u)
  const [code = '', ...comments] = block.split('\n// ')
  const folder = makeFolder({
    'example.ts': `${code.replace('feedwright/dedupe', source)}
export { clusters }
export const said = ${comments.join('')}`,
  })
  const jiti = createJiti(import.meta.url)
  const example = await jiti.import<{ clusters: object; said: object }>(
    path.join(folder, 'example.ts'),
  )
  expect(example.clusters).toEqual(example.said)
})

test('the package exports it where the example says', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(exports['./dedupe'].default).toBe('./build/dedupe/create-index.js')
})
