import { makePhraseTables, type PhraseTables } from './make-phrase-tables.ts'

/**
 * What scans look up of the phrases. Plain data, worked out from the packs here where the sources run; `npm run compile`
 * puts the value itself in place of this module, since it takes longer to make than many a build.
 */
export const phraseTables: PhraseTables = makePhraseTables()
