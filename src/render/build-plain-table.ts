import type { Element } from 'hast'
import { buildAll, buildLine, createBlock } from './plain-elements.ts'
import type { RenderOptions } from './render-options.ts'

const ROW = /^\| (.*\S) \|$/u
const DELIMITERS = /^\|(?:[ ]?:?-+:?[ ]?\|)+$/u

/** Build a table whose rows begin and end with a bar and have plain words in each cell; `undefined` for every other. */
export function buildPlainTable(text: string, options: RenderOptions): Element | undefined {
  const [head = '', delimiters = '', ...lines] = text.split('\n')
  if (!DELIMITERS.test(delimiters)) return undefined
  const aligns = delimiters.slice(1, -1).split('|').map(readAlign)
  const buildRow = (tagName: string, line: string): Element | undefined => {
    const cells = ROW.exec(line)?.[1]?.split(' | ') ?? []
    if (cells.length !== aligns.length) return undefined
    const elements = buildAll(cells, (cell, at) => {
      // It would belong to a cell of its own.
      const element = cell.includes('|') ? undefined : buildLine(tagName, cell, options)
      const align = aligns[at]
      return element && align ? { ...element, properties: { align } } : element
    })
    return elements && createBlock('tr', elements)
  }
  const first = buildRow('th', head)
  const rows = buildAll(lines, (line) => buildRow('td', line))
  if (first === undefined || rows === undefined) return undefined
  const body = rows.length === 0 ? [] : [createBlock('tbody', rows)]
  return createBlock('table', [createBlock('thead', [first]), ...body])
}

function readAlign(delimiter: string): string | undefined {
  const cell = delimiter.trim()
  if (cell.startsWith(':')) return cell.length > 1 && cell.endsWith(':') ? 'center' : 'left'
  return cell.endsWith(':') ? 'right' : undefined
}
