import type { Format } from './format.ts'
import { renderAtom } from './render-atom.ts'

/** Atom 1.0, RFC 4287. */
export const atom: Format = {
  name: 'atom',
  fileName: 'atom.xml',
  mediaType: 'application/atom+xml',
  addressOf: (feed) => feed.addresses.atom,
  render: renderAtom,
}
