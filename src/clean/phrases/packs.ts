import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import type { PhrasePack } from './phrase-pack.ts'

/** All packs; every article is held against all of them, since many sites label their buttons in another language. */
export const packs: readonly PhrasePack[] = [english, german, french, spanish]
