import { packs } from './phrases/packs.ts'

/** Names of months, days and units of time, in all languages. */
export const dateWords: ReadonlySet<string> = new Set(packs.flatMap((pack) => pack.dateWords ?? []))

/** Words beside a date or between names that say nothing by themselves, in all languages. */
export const dateFillers: ReadonlySet<string> = new Set(
  packs.flatMap((pack) => pack.dateFillers ?? []),
)
