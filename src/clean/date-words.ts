import { phraseTables } from './phrase-tables.ts'

/** Names of months, days and units of time, in all languages. */
export const dateWords: ReadonlySet<string> = new Set(phraseTables.dateWords)

/** Words beside a date or between names that say nothing by themselves, in all languages. */
export const dateFillers: ReadonlySet<string> = new Set(phraseTables.dateFillers)
