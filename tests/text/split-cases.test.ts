import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'

const CASES = join(import.meta.dirname, 'cases')
// UPDATE_CASES=1 writes what is expected; read each change before you keep it.
const isUpdate = process.env.UPDATE_CASES === '1'

const SUITES = [
  { folder: 'split-markdown', format: 'markdown', input: 'input.md' },
  { folder: 'split-text', format: 'text', input: 'input.txt' },
] as const

function listBlocks(source: Source): string {
  const parts = splitBlocks(source).map((block) => {
    const title = block.depth > 0 ? `${block.kind} ${block.depth}` : block.kind
    return `=== ${title} ===\n${source.text.slice(block.start, block.end)}\n`
  })
  return parts.join('')
}

describe.each(SUITES)('$folder', ({ folder, format, input }) => {
  test.each(readdirSync(join(CASES, folder)))('%s', (name) => {
    const text = readFileSync(join(CASES, folder, name, input), 'utf8')
    const listed = listBlocks({ path: input, format, text, bodyStart: 0 })
    const expectedPath = join(CASES, folder, name, 'expected.txt')
    if (isUpdate) writeFileSync(expectedPath, listed)
    expect(existsSync(expectedPath), `${expectedPath} is missing`).toBe(true)
    expect(listed).toBe(readFileSync(expectedPath, 'utf8'))
  })
})
