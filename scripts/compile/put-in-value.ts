import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/**
 * Put what a module exports into the bundle, in place of the module: it is run once here instead of at each start. Its
 * values have to be such as JSON can hold.
 */
export function putInValue(filter: RegExp): Plugin {
  return {
    name: 'put in value',
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const values: object = await import(pathToFileURL(path).href)
        return { contents: JSON.stringify({ ...values }), loader: 'json' }
      })
    },
  }
}
