import type { Element } from 'hast'

/** Read a property as text: `''` for a bare attribute, `undefined` where there is none. */
export function readProperty(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}
