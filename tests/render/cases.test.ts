import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatFinding, render } from './render-sample.ts'

const ROOT = path.join(import.meta.dirname, 'cases')

/** `UPDATE_CASES=1` writes what is expected from what is; without it, a case that expects nothing fails. */
const IS_UPDATE = process.env.UPDATE_CASES === '1'

test.each(readdirSync(ROOT).toSorted())('%s', (name) => {
  const folder = path.join(ROOT, name)
  const isText = existsSync(path.join(folder, 'input.txt'))
  const format = isText ? 'text' : 'markdown'
  const text = readFileSync(path.join(folder, isText ? 'input.txt' : 'input.md'), 'utf8')
  const languageFile = path.join(folder, 'language.txt')
  const language = existsSync(languageFile) ? readFileSync(languageFile, 'utf8').trim() : 'en'
  const { html, summary, findings } = render(text, { format, language })

  compare(path.join(folder, 'expected.html'), `${html}\n`)
  compare(path.join(folder, 'summary.txt'), summary === undefined ? '' : `${summary}\n`)
  compare(path.join(folder, 'findings.txt'), findings.map(formatFinding).join(''))

  // What a line ends with changes nothing, places included.
  const withCrLf = render(text.replaceAll('\n', '\r\n'), { format, language })
  expect(withCrLf).toEqual({ html, summary, findings })
})

function compare(file: string, text: string): void {
  if (IS_UPDATE) writeFileSync(file, text)
  expect(existsSync(file), `${file} is missing`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
