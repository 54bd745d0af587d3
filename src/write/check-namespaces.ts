import type { Check } from './check.ts'
import { listElements } from './list-elements.ts'

/** Hold every prefix of a name to a declaration on the root element, which the XML parser does not ask for. */
export const checkNamespaces: Check = {
  rule: 'X4',

  find({ seen }) {
    const elements = seen.root === undefined ? [] : listElements(seen.root)
    const declared = new Set(['xml', 'xmlns'])
    for (const name of Object.keys(elements[0]?.attributes ?? {})) {
      if (name.startsWith('xmlns:')) declared.add(name.slice('xmlns:'.length))
    }

    const undeclared = new Set<string>()
    for (const element of elements) {
      for (const name of [element.name, ...Object.keys(element.attributes)]) {
        const [prefix, local] = name.split(':')
        if (prefix !== undefined && local !== undefined && !declared.has(prefix)) {
          undeclared.add(prefix)
        }
      }
    }
    return [...undeclared].map(
      (prefix) => `Unexpected prefix \`${prefix}\`, expected one that the root element declares`,
    )
  },
}
