import type { Format } from './format.ts'

/** Atom 1.0, RFC 4287. */
export const atom: Format = {
  name: 'atom',
  fileName: 'atom.xml',
  mediaType: 'application/atom+xml',
  addressOf: (feed) => feed.addresses.atom,
  loadRender: async () => (await import('./render-atom.ts')).renderAtom,
}
